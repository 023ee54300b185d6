import * as z from 'zod';
import { defineStep } from '../node-kind.ts';
import { words } from './words.ts';

export const end = defineStep({
  kind: 'end',
  family: 'end',
  settings: z.strictObject({ reason: z.string().max(200, 'reason-too-long').default('') }),
  words,
  defaults: {},
  takesTime: false,
  ports: () => [],
  lint: () => [],
  summary: ({ reason }, _references, say) => (reason ? say('summary-reason', { reason }) : say('summary')),
  facts: () => [],
  enter: ({ settings: { reason } }) => ({ move: 'end', reason: reason || 'finished' }),
});

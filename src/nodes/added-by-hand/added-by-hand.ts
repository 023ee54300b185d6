import * as z from 'zod';
import { nextPort } from '../next-port.ts';
import { defineEntry } from '../node-kind.ts';
import { mayEnter, reentrySchema } from '../reentry.ts';
import { words } from './words.ts';

export const addedByHand = defineEntry({
  kind: 'added-by-hand',
  family: 'entry',
  settings: z.strictObject({ reentry: reentrySchema }),
  words,
  defaults: { reentry: 'after-leaving' },
  takesTime: false,
  ports: () => nextPort,
  lint: () => [],
  summary: (_settings, _references, say) => say('summary'),
  facts: () => [],
  listens: (_settings, funnelId) => [{ type: 'funnel.added-by-hand', subject: funnelId }],
  admits: ({ reentry }, candidate) => mayEnter(reentry, candidate),
  enter: () => ({ move: 'leave', port: 'next' }),
});

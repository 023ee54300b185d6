import * as z from 'zod';
import type { Port } from '../../graph/shape.ts';
import { defineStep } from '../node-kind.ts';
import { words } from './words.ts';

const settings = z.strictObject({
  /** How often a run goes back from here before it goes on. */
  times: z.int('enter-times').min(1, 'enter-times').max(100, 'enter-times'),
});

/** The way on comes first: it is the way of everybody once the step is switched off. */
const ports: readonly Port[] = [
  { id: 'done', label: 'port-done' },
  // No time passes here, yet a loop through it ends.
  { id: 'again', label: 'port-again', bounded: true },
];

export const goTo = defineStep({
  kind: 'go-to',
  family: 'decide',
  settings,
  words,
  defaults: { times: 3 },
  takesTime: false,
  ports: () => ports,
  lint: () => [],
  summary: ({ times }, _references, say) => say('summary', { times }),
  facts: () => [],
  enter: ({ settings: { times }, visit }) => ({
    move: 'leave',
    port: visit > times ? 'done' : 'again',
    detail: { round: visit, of: times },
  }),
});

import * as z from 'zod';
import { fieldValue } from '../../runtime/conditions/field-value.ts';
import { nextPort } from '../next-port.ts';
import { defineStep } from '../node-kind.ts';
import { addedTo } from '../set-field/added-to.ts';
import { heldValue } from '../set-field/held-value.ts';
import { words } from './words.ts';

const settings = z.strictObject({
  amount: z
    .int('enter-amount')
    .min(-1_000_000, 'enter-amount')
    .max(1_000_000, 'enter-amount')
    .refine((amount) => amount !== 0, 'enter-amount'),
});

const SCORE = { field: 'score', type: 'number' } as const;

export const addToScore = defineStep({
  kind: 'add-to-score',
  family: 'act',
  settings,
  words,
  defaults: { amount: 10 },
  takesTime: false,
  ports: () => nextPort,
  lint: () => [],
  summary: ({ amount }, _references, say) =>
    say(amount < 0 ? 'summary-take' : 'summary', { amount: Math.abs(amount) }),
  facts: () => [],
  enter({ settings: { amount }, contact }) {
    const sum = addedTo(fieldValue(contact, 'score'), amount);
    if (heldValue(SCORE, sum) === undefined)
      return { move: 'leave', port: 'next', detail: { skipped: 'value-does-not-fit', value: String(sum) } };
    const effects = [{ effect: 'change', change: 'add-number', field: 'score', amount }] as const;
    return { move: 'leave', port: 'next', effects };
  },
});

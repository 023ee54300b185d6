import * as z from 'zod';
import { haveOwnIds, PORT_ID } from '../named-ports.ts';

export const FEWEST_ARMS = 2;
export const MOST_ARMS = 10;

const arm = z.strictObject({
  /** Also the exit's id, and what chance goes by: it stays when the arm is renamed or moved. */
  id: z.string().regex(PORT_ID),
  name: z.string('enter-name').max(60, 'name-too-long').regex(/\S/, 'enter-name'),
  /** Its part of the sum of all weights. */
  weight: z.number('enter-weight').min(0, 'enter-weight').max(1_000_000, 'enter-weight'),
  /** Left out of what is tested: no winner takes its contacts. */
  holdout: z.boolean().default(false),
});

/** Which arm wins, and when that is decided. */
const winner = z.strictObject({
  metric: z.enum(['opened', 'clicked', 'goal'], 'choose-metric'),
  after: z.union(
    [
      z.strictObject({ contacts: z.int('enter-after').min(10, 'enter-after').max(1_000_000, 'enter-after') }),
      z.strictObject({ days: z.int('enter-after').min(1, 'enter-after').max(365, 'enter-after') }),
    ],
    'enter-after',
  ),
});

export const splitSettings = z.strictObject({
  arms: z
    .array(arm, 'too-few-arms')
    .min(FEWEST_ARMS, 'too-few-arms')
    .max(MOST_ARMS, 'too-many-arms')
    .refine(haveOwnIds, 'same-arm-twice')
    .refine((arms) => arms.some(({ weight, holdout }) => weight > 0 && !holdout), 'nobody-passes'),
  /** The same contact takes the same arm at every entry and visit; else chance decides anew each time. */
  sticky: z.boolean().default(true),
  winner: winner.nullable().default(null),
});

export type SplitSettings = z.output<typeof splitSettings>;
export type Arm = SplitSettings['arms'][number];

import * as z from 'zod';
import { TIME_OF_DAY } from '../time/time-of-day.ts';
import { WEEKDAYS } from '../time/weekday.ts';

/** Where `to` is not after `from`, the range ends on the following day. */
const timeRange = z.strictObject({
  days: z.array(z.enum(WEEKDAYS), 'choose-weekday').min(1, 'choose-weekday'),
  from: z.string('enter-time').regex(TIME_OF_DAY, 'enter-time'),
  to: z.string('enter-time').regex(TIME_OF_DAY, 'enter-time'),
});

const cap = z.strictObject({
  channel: z.enum(['email', 'sms', 'whatsapp', 'push', 'any']),
  most: z.int('enter-amount').min(1, 'enter-amount').max(1_000, 'amount-too-large'),
  days: z.int('enter-amount').min(1, 'enter-amount').max(365, 'amount-too-large'),
});

/** What a workspace asks of everything it sends, across all funnels. Messages of keys are for `say`. */
export const policiesSchema = z.strictObject({
  /** In the contact's zone. */
  quietHours: z
    .strictObject({ ranges: z.array(timeRange).min(1, 'add-range').max(20, 'too-many-ranges') })
    .nullable()
    .default(null),
  /** A person gets no more than `most` within `days` times 24 hours. */
  caps: z.array(cap).max(10, 'too-many-caps').default([]),
  whenBlocked: z.enum(['hold', 'skip', 'drop']).default('hold'),
});

export type Policies = z.output<typeof policiesSchema>;

export const noPolicies: Policies = { quietHours: null, caps: [], whenBlocked: 'hold' };

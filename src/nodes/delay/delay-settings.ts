import * as z from 'zod';
import { DURATION_UNITS } from '../../runtime/time/add-duration.ts';
import { isLocalDateTime } from '../../runtime/time/local-date-time.ts';
import { TIME_OF_DAY } from '../../runtime/time/time-of-day.ts';
import { timeZoneOf } from '../../runtime/time/time-zone.ts';
import { WEEKDAYS } from '../../runtime/time/weekday.ts';

const forWhile = z.strictObject({
  mode: z.literal('for'),
  amount: z.int('enter-amount').min(1, 'enter-amount').max(10_000, 'amount-too-large'),
  unit: z.enum(DURATION_UNITS),
});

const untilDate = z.strictObject({
  mode: z.literal('until-date'),
  /** Local, `YYYY-MM-DDTHH:MM`. */
  at: z.string('enter-date-time').refine(isLocalDateTime, 'enter-date-time'),
  /** `contact`, or an IANA name where everyone is to wait for the same moment. */
  zone: z
    .string()
    .refine((zone) => zone === 'contact' || timeZoneOf(zone) !== null, 'unknown-zone')
    .default('contact'),
});

/** In the contact's zone. */
const untilTime = z.strictObject({
  mode: z.literal('until-time'),
  weekdays: z.array(z.enum(WEEKDAYS), 'choose-weekday').min(1, 'choose-weekday'),
  time: z.string('enter-time').regex(TIME_OF_DAY, 'enter-time'),
});

export const delaySettings = z.discriminatedUnion('mode', [forWhile, untilDate, untilTime], 'choose-mode');

export type DelaySettings = z.infer<typeof delaySettings>;

import * as z from 'zod';
import { DURATION_UNITS } from '../../runtime/time/add-duration.ts';
import { isLocalDateTime } from '../../runtime/time/local-date-time.ts';
import { TIME_OF_DAY } from '../../runtime/time/time-of-day.ts';
import { WEEKDAYS } from '../../runtime/time/weekday.ts';
import { pastSchema } from '../past-setting.ts';
import { zoneSchema } from '../zone-setting.ts';

const duration = {
  amount: z.int('enter-amount').min(1, 'enter-amount').max(10_000, 'amount-too-large'),
  unit: z.enum(DURATION_UNITS),
};

const forWhile = z.strictObject({
  mode: z.literal('for'),
  ...duration,
});

/** A while between two bounds, drawn for each contact and visit. */
const between = z.strictObject({
  mode: z.literal('between'),
  least: z.strictObject(duration),
  most: z.strictObject(duration),
});

const untilDate = z.strictObject({
  mode: z.literal('until-date'),
  /** Local, `YYYY-MM-DDTHH:MM`. */
  at: z.string('enter-date-time').refine(isLocalDateTime, 'enter-date-time'),
  zone: zoneSchema,
  past: pastSchema,
});

const untilTime = z.strictObject({
  mode: z.literal('until-time'),
  weekdays: z.array(z.enum(WEEKDAYS), 'choose-weekday').min(1, 'choose-weekday'),
  time: z.string('enter-time').regex(TIME_OF_DAY, 'enter-time'),
  zone: zoneSchema,
});

export const delaySettings = z.discriminatedUnion(
  'mode',
  [forWhile, between, untilDate, untilTime],
  'choose-mode',
);

export type DelaySettings = z.infer<typeof delaySettings>;

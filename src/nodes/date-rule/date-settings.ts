import * as z from 'zod';
import { TIME_OF_DAY } from '../../runtime/time/time-of-day.ts';
import { zoneSchema } from '../zone-setting.ts';

export const OFFSET_UNITS = ['days', 'weeks', 'months'] as const;

/** Two years: as far as a birthday may lie from the moment that it brings about. */
const MOST = { days: 730, weeks: 104, months: 24 } as const;

/** Negative goes back. */
const offset = z
  .strictObject({ amount: z.int('enter-offset'), unit: z.enum(OFFSET_UNITS) })
  .refine(({ amount, unit }) => Math.abs(amount) <= MOST[unit], {
    message: 'offset-too-long',
    path: ['amount'],
  })
  .default({ amount: 0, unit: 'days' });

export const dateSettings = {
  /** A field that holds a date: `date_of_birth`, `custom.renewal`. */
  field: z.string('choose-date-field').min(1, 'choose-date-field'),
  offset,
  time: z.string('enter-time').regex(TIME_OF_DAY, 'enter-time'),
  zone: zoneSchema,
  /** The same day every year from that date on. */
  yearly: z.boolean().default(false),
};

export type DateSettings = z.output<z.ZodObject<typeof dateSettings>>;

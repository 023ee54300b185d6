import { DAY, HOUR, type Instant, MINUTE } from '../instant.ts';
import { dateOfDay, dayOfDate, daysInMonth } from './calendar-date.ts';
import { type ClockReading, clockReadingAt, instantOfReading } from './clock-reading.ts';
import type { TimeZone } from './time-zone.ts';
import { LAST_INSTANT } from './zone-table.ts';

export const DURATION_UNITS = ['minutes', 'hours', 'days', 'weeks', 'months'] as const;

export interface Duration {
  /** Whole; negative goes back. */
  readonly amount: number;
  readonly unit: (typeof DURATION_UNITS)[number];
}

/**
 * `from` and a duration, as Temporal's `ZonedDateTime.add` has it. Minutes and hours elapse: 24 hours over a clock change
 * end at another time of day. Days, weeks and months are the calendar's: the same time of day in the zone, and a month
 * after 31 January is the last of February.
 * Throws a RangeError for an amount that is not whole or leads out of the calendar: settings are checked before.
 */
export function addDuration(from: Instant, { amount, unit }: Duration, zone: TimeZone): Instant {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} ${unit} is no whole duration`);
  const to = amount === 0 ? from : arrive(from, amount, unit, zone);
  if (!(Math.abs(to) <= LAST_INSTANT))
    throw new RangeError(`${amount} ${unit} from ${from} leave the calendar`);
  return to;
}

function arrive(from: Instant, amount: number, unit: Duration['unit'], zone: TimeZone): Instant {
  switch (unit) {
    case 'minutes':
      return from + amount * MINUTE;
    case 'hours':
      return from + amount * HOUR;
    case 'days':
      return instantOfReading(clockReadingAt(from, zone) + amount * DAY, zone);
    case 'weeks':
      return instantOfReading(clockReadingAt(from, zone) + amount * 7 * DAY, zone);
    case 'months':
      return instantOfReading(addMonths(clockReadingAt(from, zone), amount), zone);
  }
}

function addMonths(reading: ClockReading, amount: number): ClockReading {
  const day = Math.floor(reading / DAY);
  const date = dateOfDay(day);
  const months = date.year * 12 + (date.month - 1) + amount;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  const moved = dayOfDate({ year, month, day: Math.min(date.day, daysInMonth(year, month)) });
  return reading + (moved - day) * DAY;
}

import type { DateValue } from '../conditions/date-value.ts';
import { DAY, type Instant } from '../instant.ts';
import { addDuration, type Duration } from './add-duration.ts';
import { type CalendarDate, dateOfDay, dayOfDate, daysInMonth } from './calendar-date.ts';
import { type ClockReading, clockReadingAt, instantOfReading } from './clock-reading.ts';
import { timeOfDay } from './time-of-day.ts';
import { type TimeZone, utc } from './time-zone.ts';

/** A moment relative to a date: three days before it, at nine. */
export interface DateRule {
  /** Negative goes back. */
  readonly offset: Duration;
  /** `HH:MM` on the zone's clock; null keeps the time of a moment, and is midnight for a day. */
  readonly time: string | null;
}

/** The instant that a rule makes of a date. The date is moved first, then the time of day is looked for on it. */
export function momentOfDate(value: DateValue, { offset, time }: DateRule, zone: TimeZone): Instant {
  const reading = value.moment === null ? value.day * DAY : clockReadingAt(value.moment, zone);
  if (offset.unit === 'hours' || offset.unit === 'minutes') {
    const start =
      time === null ? (value.moment ?? instantOfReading(reading, zone)) : atTime(reading, time, zone);
    return addDuration(start, offset, zone);
  }
  if (time === null && offset.amount === 0 && value.moment !== null) return value.moment;
  // Dates move on the calendar, which no clock change touches: so does the clock of UTC.
  const moved: ClockReading = addDuration(reading, offset, utc);
  return time === null ? instantOfReading(moved, zone) : atTime(moved, time, zone);
}

const atTime = (reading: ClockReading, time: string, zone: TimeZone): Instant =>
  instantOfReading(Math.floor(reading / DAY) * DAY + timeOfDay(time), zone);

/**
 * The first moment after an instant that a rule makes of a date's day, in its own year or a later one. Who was born on
 * 29 February has the 28th in common years. Throws a RangeError for what is no instant.
 */
export function nextYearlyMoment(value: DateValue, rule: DateRule, zone: TimeZone, after: Instant): Instant {
  if (!Number.isFinite(after)) throw new RangeError(`${after} is no instant to look for a date after`);
  const since = value.moment === null ? value.day * DAY : clockReadingAt(value.moment, zone);
  const { year: first, month, day } = dateOfDay(Math.floor(since / DAY));
  const thisYear = dateOfDay(Math.floor(clockReadingAt(after, zone) / DAY)).year;
  // An offset of months may lead from one year into another; more than two years it never spans.
  for (let year = Math.max(first, thisYear - 2); ; year++) {
    const date = { year, month, day: Math.min(day, daysInMonth(year, month)) };
    const moment = momentOfDate(onDate(date, value, since, zone), rule, zone);
    if (moment > after) return moment;
  }
}

/** The same day or moment in another year: a moment keeps its time on the clock. */
function onDate(date: CalendarDate, value: DateValue, since: ClockReading, zone: TimeZone): DateValue {
  const day = dayOfDate(date);
  if (value.moment === null) return { day, moment: null };
  return { day, moment: instantOfReading(day * DAY + since - Math.floor(since / DAY) * DAY, zone) };
}

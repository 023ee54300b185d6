import type { DateValue } from '../conditions/date-value.ts';
import { DAY, type Instant } from '../instant.ts';
import { addDuration, type Duration } from './add-duration.ts';
import { type CalendarDate, dateOfDay, dayOfDate, daysInMonth } from './calendar-date.ts';
import { clockReadingAt, instantOfReading } from './clock-reading.ts';
import { timeOfDay } from './time-of-day.ts';
import type { TimeZone } from './time-zone.ts';

/** A moment relative to a date: three days before it, at nine. */
export interface DateRule {
  /** Negative goes back. */
  readonly offset: Duration;
  /** `HH:MM` on the zone's clock; null keeps the time of a moment, and is midnight for a day. */
  readonly time: string | null;
}

/** The instant that a rule makes of a date. The date is moved first, then the time of day is looked for on it. */
export function momentOfDate(value: DateValue, { offset, time }: DateRule, zone: TimeZone): Instant {
  const start = value.moment === null ? instantOfReading(value.day * DAY, zone) : value.moment;
  const moved = addDuration(start, offset, zone);
  if (time === null || offset.unit === 'hours' || offset.unit === 'minutes') {
    return time === null ? moved : addDuration(atTime(start, time, zone), offset, zone);
  }
  return atTime(moved, time, zone);
}

const atTime = (instant: Instant, time: string, zone: TimeZone): Instant =>
  instantOfReading(Math.floor(clockReadingAt(instant, zone) / DAY) * DAY + timeOfDay(time), zone);

/**
 * The first moment after an instant that a rule makes of a date's day in some year. Who was born on 29 February has the
 * 28th in common years.
 */
export function nextYearlyMoment(value: DateValue, rule: DateRule, zone: TimeZone, after: Instant): Instant {
  const { month, day } = dateOfDay(value.moment === null ? value.day : localDay(value.moment, zone));
  const thisYear = dateOfDay(localDay(after, zone)).year;
  // An offset of months may lead from one year into another; more than two years it never spans.
  for (let year = thisYear - 2; ; year++) {
    const moment = momentOfDate(
      dayValue({ year, month, day: Math.min(day, daysInMonth(year, month)) }),
      rule,
      zone,
    );
    if (moment > after) return moment;
  }
}

const localDay = (instant: Instant, zone: TimeZone): number =>
  Math.floor(clockReadingAt(instant, zone) / DAY);
const dayValue = (date: CalendarDate): DateValue => ({ day: dayOfDate(date), moment: null });

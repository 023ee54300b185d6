import { DAY, HOUR, type Instant, MINUTE, SECOND } from '../instant.ts';
import { type CalendarDate, dateOfDay, dayOfDate } from './calendar-date.ts';
import { type ClockReading, clockReadingAt, instantOfReading } from './clock-reading.ts';
import type { TimeZone } from './time-zone.ts';
import { type Weekday, weekdayOfDay } from './weekday.ts';

/** A date and time as people in a zone say it, to the second. */
export interface WallTime extends CalendarDate {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly weekday: Weekday;
}

/** What calendar and clock show in a zone. Fractions of a second are dropped, as a clock does. */
export function wallTimeAt(instant: Instant, zone: TimeZone): WallTime {
  const reading = clockReadingAt(instant, zone);
  const day = Math.floor(reading / DAY);
  const time = reading - day * DAY;
  const { year, month, day: dayOfMonth } = dateOfDay(day);
  return {
    year,
    month,
    day: dayOfMonth,
    hour: Math.floor(time / HOUR),
    minute: Math.floor((time % HOUR) / MINUTE),
    second: Math.floor((time % MINUTE) / SECOND),
    weekday: weekdayOfDay(day),
  };
}

/** The instant of a wall time: skipped ones move forward, repeated ones are their first time. See `instantOfReading`. */
export const instantOfWallTime = (wall: Omit<WallTime, 'weekday'>, zone: TimeZone): Instant =>
  instantOfReading(readingOfWallTime(wall), zone);

export const readingOfWallTime = (wall: Omit<WallTime, 'weekday'>): ClockReading =>
  dayOfDate(wall) * DAY + wall.hour * HOUR + wall.minute * MINUTE + wall.second * SECOND;

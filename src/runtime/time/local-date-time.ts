import type { Instant } from '../instant.ts';
import { daysInMonth } from './calendar-date.ts';
import { type ClockReading, instantOfReading } from './clock-reading.ts';
import type { TimeZone } from './time-zone.ts';
import { readingOfWallTime } from './wall-time.ts';

const LOCAL_DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;

/** Is this a date that exists and a time, `YYYY-MM-DDTHH:MM` with seconds at will, as `<input type="datetime-local">` gives it? */
export const isLocalDateTime = (text: string): boolean => readingOf(text) !== null;

/**
 * The instant of a local date and time in a zone: `2026-03-29T02:30` in Berlin, which the clocks skipped, is 03:30; a
 * repeated time is its first. Throws a RangeError for what `isLocalDateTime` refuses: settings are checked before.
 */
export function instantOfLocal(text: string, zone: TimeZone): Instant {
  const reading = readingOf(text);
  if (reading === null) throw new RangeError(`'${text}' is no local date and time (YYYY-MM-DDTHH:MM)`);
  return instantOfReading(reading, zone);
}

function readingOf(text: string): ClockReading | null {
  const found = LOCAL_DATE_TIME.exec(text);
  if (!found) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return readingOfWallTime({ year, month, day, hour, minute, second });
}

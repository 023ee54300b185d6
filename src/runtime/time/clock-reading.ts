import { DAY, type Instant } from '../instant.ts';
import type { TimeZone } from './time-zone.ts';

/**
 * What a wall clock shows, as a number: the milliseconds from 1970-01-01T00:00 to that date and time *on the clock*, no
 * zone said. Days are always 24 hours long on it, which is what makes the arithmetic of dates plain.
 */
export type ClockReading = number;

export const clockReadingAt = (instant: Instant, zone: TimeZone): ClockReading =>
  instant + zone.offsetAt(instant);

/**
 * The instant at which a zone's clock shows a reading, by the rule Temporal calls `compatible`: a reading that comes
 * twice (clocks set back) is its first time; one that never comes (clocks set forward) moves forward by what was skipped.
 */
export function instantOfReading(reading: ClockReading, zone: TimeZone): Instant {
  // No clock is a day away from UTC, so these two lie on either side of a change near the reading, if there is one.
  const before = zone.offsetAt(reading - DAY);
  const after = zone.offsetAt(reading + DAY);
  const byBefore = reading - before;
  if (before === after || zone.offsetAt(byBefore) === before) return byBefore;
  const byAfter = reading - after;
  return zone.offsetAt(byAfter) === after ? byAfter : byBefore;
}

/**
 * The first instant at which a zone's clock shows a reading or a later one: what "open from 02:30" means. It differs from
 * `instantOfReading` for readings that never come, where it is the change itself: at 03:00 it is past half past two.
 */
export function firstInstantShowing(reading: ClockReading, zone: TimeZone): Instant {
  const instant = instantOfReading(reading, zone);
  if (clockReadingAt(instant, zone) === reading) return instant;
  // Moved forward, so the change lies between the reading by the new offset, not yet reached, and the instant found.
  let before = reading - zone.offsetAt(instant);
  let after = instant;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (clockReadingAt(middle, zone) < reading) before = middle;
    else after = middle;
  }
  return after;
}

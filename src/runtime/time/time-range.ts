import { DAY, type Instant } from '../instant.ts';
import { clockReadingAt, firstInstantShowing } from './clock-reading.ts';
import { timeOfDay } from './time-of-day.ts';
import type { TimeZone } from './time-zone.ts';
import { type Weekday, weekdayOfDay } from './weekday.ts';

/** Hours of some weekdays. Where `to` is not after `from`, the range ends on the following day. */
export interface TimeRange {
  readonly days: readonly Weekday[];
  /** `HH:MM`, on the clock of the zone. */
  readonly from: string;
  readonly to: string;
}

/** From `opens` up to, not including, `closes`. */
interface Opening {
  readonly opens: Instant;
  readonly closes: Instant;
}

/** No range goes on for longer than a week and a day without being asked again. */
const FARTHEST = 8;

/**
 * The first moment, not before `from`, within one of the ranges: `from` itself for who is inside, in a range that began
 * yesterday evening too. A range opens and closes when the clock first shows these times or later ones: where the clocks
 * are set forward over one, with the change; a range that is skipped whole does not take place, and of a repeated hour the
 * first counts.
 * Throws a RangeError without ranges or for a malformed time: settings are checked before.
 */
export function nextOpening(from: Instant, zone: TimeZone, ranges: readonly TimeRange[]): Instant {
  const openings = openingsAround(from, zone, ranges).filter(({ closes }) => closes > from);
  if (openings.length === 0) throw new RangeError('no range to wait for');
  return Math.max(from, Math.min(...openings.map(({ opens }) => opens)));
}

/**
 * When the ranges that `instant` lies in are over, those that follow without a gap included; null if it lies in none.
 * Ranges that cover the whole week never end: the answer then is a moment about a week away.
 */
export function closingOf(instant: Instant, zone: TimeZone, ranges: readonly TimeRange[]): Instant | null {
  const openings = openingsAround(instant, zone, ranges).sort((a, b) => a.opens - b.opens);
  let closing: Instant | null = null;
  for (const { opens, closes } of openings) {
    const reached: Instant = closing ?? instant;
    if (opens <= reached && closes > reached) closing = closes;
  }
  return closing;
}

function openingsAround(instant: Instant, zone: TimeZone, ranges: readonly TimeRange[]): Opening[] {
  const today = Math.floor(clockReadingAt(instant, zone) / DAY);
  const days = Array.from({ length: FARTHEST + 2 }, (_, index) => today - 1 + index);
  return ranges.flatMap((range) =>
    days
      .filter((day) => range.days.includes(weekdayOfDay(day)))
      .map((day) => openingOn(day, range, zone))
      .filter(({ opens, closes }) => opens < closes),
  );
}

function openingOn(day: number, { from, to }: TimeRange, zone: TimeZone): Opening {
  const [begins, ends] = [timeOfDay(from), timeOfDay(to)];
  const lastDay = ends > begins ? day : day + 1;
  return {
    opens: firstInstantShowing(day * DAY + begins, zone),
    closes: firstInstantShowing(lastDay * DAY + ends, zone),
  };
}

import { DAY, type Instant } from '../instant.ts';
import { clockReadingAt, instantOfReading } from './clock-reading.ts';
import { timeOfDay } from './time-of-day.ts';
import type { TimeZone } from './time-zone.ts';
import { type Weekday, weekdayOfDay } from './weekday.ts';

export interface WeekdayTime {
  readonly weekdays: readonly Weekday[];
  /** `HH:MM`, on the clock of the zone. */
  readonly time: string;
}

/**
 * The first moment, not before `from`, at which a zone's clock shows `time` on one of the weekdays. `from` itself counts:
 * who arrives at nine sharp does not wait a day. Each date has one such moment: a skipped time moves forward (past
 * midnight too, where a whole day was skipped), of a repeated one only the first counts.
 * Throws a RangeError without weekdays or for a malformed time.
 */
export function nextWeekdayTime(from: Instant, zone: TimeZone, { weekdays, time }: WeekdayTime): Instant {
  const sinceMidnight = timeOfDay(time);
  const today = Math.floor(clockReadingAt(from, zone) / DAY);
  // Yesterday's moment may still lie ahead, moved forward; a week from today's is the farthest it can be.
  for (let day = today - 1; day <= today + 7; day++) {
    if (!weekdays.includes(weekdayOfDay(day))) continue;
    const moment = instantOfReading(day * DAY + sinceMidnight, zone);
    if (moment >= from) return moment;
  }
  throw new RangeError(`no weekday to wait for in [${weekdays.join(', ')}]`);
}

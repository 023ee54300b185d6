import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { HOUR, type Instant } from '../instant.ts';
import { addDuration, DURATION_UNITS } from './add-duration.ts';
import { type ClockReading, instantOfReading } from './clock-reading.ts';
import { nextWeekdayTime } from './next-weekday-time.ts';
import { type TimeZone, timeZoneOf, utc } from './time-zone.ts';
import { instantOfWallTime, wallTimeAt } from './wall-time.ts';
import { WEEKDAYS } from './weekday.ts';

/*
 * Temporal is the reference for everything in this folder. Half of the instants lie near a change of the zone's offset:
 * drawn evenly over 230 years, hardly one would. The last test sees to it that gaps and overlaps are really among them.
 */
const RUNS = { seed: 20_260_329, numRuns: 3_000 };
const FIRST = Date.UTC(1970, 0, 1);
const LAST = Date.UTC(2200, 0, 1);
const TWO_HOURS = 2 * HOUR;
const TWO_DAYS = 48 * HOUR;

const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'), 'UTC').map(zoneNamed);
const anywhen = fc.tuple(zones, fc.integer({ min: FIRST, max: LAST }));
const distances = fc.oneof(
  fc.constantFrom(-1, 0, 1),
  fc.integer({ min: -TWO_HOURS, max: TWO_HOURS }),
  fc.integer({ min: -TWO_DAYS, max: TWO_DAYS }),
);
const nearChange = fc
  .tuple(anywhen, distances)
  .map(([[zone, instant], away]): [TimeZone, Instant] => [zone, nextChange(zone, instant) + away]);
const zonedInstants = fc.oneof(anywhen, nearChange);

/** Read by the offset of two hours before, so that readings a change skipped are among them. */
const zonedReadings = zonedInstants.map(([zone, instant]): [TimeZone, ClockReading] => [
  zone,
  instant + zoned(zone, instant - TWO_HOURS).offsetNanoseconds / 1e6,
]);

describe('against Temporal, in every zone from 1970 to 2200', () => {
  test('offset and wall time at an instant', () => {
    fc.assert(
      fc.property(zonedInstants, ([zone, instant]) => {
        const expected = zoned(zone, instant);
        expect(zone.offsetAt(instant)).toBe(expected.offsetNanoseconds / 1e6);
        const { year, month, day, hour, minute, second } = expected;
        const weekday = WEEKDAYS[expected.dayOfWeek - 1];
        expect(wallTimeAt(instant, zone)).toEqual({ year, month, day, hour, minute, second, weekday });
      }),
      RUNS,
    );
  });

  test('instant of a wall time', () => {
    fc.assert(
      fc.property(zonedReadings, ([zone, reading]) => {
        const wall = zoned(utc, reading).toPlainDateTime();
        const expected = wall.toZonedDateTime(zone.name, { disambiguation: 'compatible' }).epochMilliseconds;
        expect(instantOfReading(reading, zone)).toBe(expected);
        const { year, month, day, hour, minute, second, millisecond } = wall;
        expect(instantOfWallTime({ year, month, day, hour, minute, second }, zone)).toBe(
          expected - millisecond,
        );
      }),
      RUNS,
    );
  });

  test('adding a duration', () => {
    const durations = fc.record({
      amount: fc.integer({ min: -1_000, max: 1_000 }),
      unit: fc.constantFrom(...DURATION_UNITS),
    });
    fc.assert(
      fc.property(zonedInstants, durations, ([zone, instant], duration) => {
        const expected = zoned(zone, instant).add({ [duration.unit]: duration.amount }).epochMilliseconds;
        expect(addDuration(instant, duration, zone)).toBe(expected);
      }),
      RUNS,
    );
  });

  test('next weekday and time', () => {
    const rules = fc.record({
      weekdays: fc.subarray([...WEEKDAYS], { minLength: 1 }),
      time: fc
        .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
        .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':')),
    });
    fc.assert(
      fc.property(zonedInstants, rules, ([zone, instant], rule) => {
        const found = nextWeekdayTime(instant, zone, rule);
        expect(found).toBe(momentsAround(zone, instant, rule).find((moment) => moment >= instant));
        expect(nextWeekdayTime(found, zone, rule), 'the moment itself counts').toBe(found);
        expect(nextWeekdayTime(found + 1, zone, rule), 'and only once').toBeGreaterThan(found);
      }),
      RUNS,
    );
  });

  test('with skipped and repeated readings among the cases', () => {
    const kinds = fc.sample(zonedReadings, RUNS).map(([zone, reading]) => {
      const wall = zoned(utc, reading).toPlainDateTime();
      const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
        wall.toZonedDateTime(zone.name, { disambiguation }),
      );
      if (!earlier || !later || earlier.epochMilliseconds === later.epochMilliseconds) return 'plain';
      return later.toPlainDateTime().equals(wall) ? 'repeated' : 'skipped';
    });
    for (const kind of ['plain', 'repeated', 'skipped']) {
      expect(kinds.filter((each) => each === kind).length, kind).toBeGreaterThan(50);
    }
  });
});

function zoneNamed(name: string): TimeZone {
  const zone = timeZoneOf(name);
  if (!zone) throw new Error(`${name} is listed by Intl and refused by timeZoneOf`);
  return zone;
}

function zoned(zone: TimeZone, instant: Instant): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone.name);
}

function nextChange(zone: TimeZone, instant: Instant): Instant {
  return zoned(zone, instant).getTimeZoneTransition('next')?.epochMilliseconds ?? instant;
}

/** The same rule said by Temporal: each fitting date around `instant`, at the time, earliest first. */
function momentsAround(
  zone: TimeZone,
  instant: Instant,
  rule: { weekdays: readonly string[]; time: string },
): Instant[] {
  const today = zoned(zone, instant).toPlainDate();
  return Array.from({ length: 20 }, (_, i) => today.add({ days: i - 10 }))
    .filter((date) => rule.weekdays.includes(WEEKDAYS[date.dayOfWeek - 1] ?? ''))
    .map((date) => date.toZonedDateTime({ timeZone: zone.name, plainTime: rule.time }).epochMilliseconds);
}

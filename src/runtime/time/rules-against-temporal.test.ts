import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { HOUR, type Instant } from '../instant.ts';
import { momentOfDate, nextYearlyMoment } from './date-moment.ts';
import { closingOf, nextOpening, type TimeRange } from './time-range.ts';
import { type TimeZone, timeZoneOf } from './time-zone.ts';
import { WEEKDAYS } from './weekday.ts';

/* The rules of waits, each said once more by Temporal. Half of the instants lie within two days of a clock change. */
const RUNS = { seed: 20_261_025, numRuns: 600 };
const FIRST = Date.UTC(1970, 0, 1);
const LAST = Date.UTC(2200, 0, 1);

const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone')).map((name): TimeZone => {
  const zone = timeZoneOf(name);
  if (!zone) throw new Error(`${name} is listed by Intl and refused by timeZoneOf`);
  return zone;
});
const zonedInstants = fc
  .tuple(zones, fc.integer({ min: FIRST, max: LAST }), fc.option(fc.integer({ min: -48, max: 48 })))
  .map(([zone, instant, hours]): [TimeZone, Instant] => {
    const change =
      hours === null ? null : zoned(zone, instant).getTimeZoneTransition('next')?.epochMilliseconds;
    return [zone, change == null || hours === null ? instant : change + hours * HOUR + (instant % HOUR)];
  });

const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const ranges = fc.array(
  fc.record({ days: fc.subarray([...WEEKDAYS], { minLength: 1 }), from: times, to: times }),
  { minLength: 1, maxLength: 3 },
);

const dates = fc
  .integer({ min: -36_500, max: 36_500 })
  .map((days) => Temporal.PlainDate.from('2000-01-01').add({ days }));
const rules = fc.record({
  offset: fc.record({
    amount: fc.integer({ min: -24, max: 24 }),
    unit: fc.constantFrom('days' as const, 'weeks' as const, 'months' as const),
  }),
  time: times,
});

describe('against Temporal, in every zone from 1970 to 2200', () => {
  test('the next opening and its closing', () => {
    fc.assert(
      fc.property(zonedInstants, ranges, ([zone, instant], given) => {
        const openings = given.flatMap((range) => openingsOf(range, zone, instant)).sort(([a], [b]) => a - b);
        const next = openings.find(([, closes]) => closes > instant);
        const opens = nextOpening(instant, zone, given);
        expect(opens).toBe(Math.max(instant, next?.[0] ?? Number.NaN));
        expect(nextOpening(opens, zone, given), 'who is inside stays').toBe(opens);
        const closes = closingOf(opens, zone, given);
        expect(closes).toBeGreaterThan(opens);
        expect(
          openings.some(([, each]) => each === closes),
          'closes with one of them',
        ).toBe(true);
        if (opens > instant) expect(closingOf(instant, zone, given)).toBeNull();
      }),
      RUNS,
    );
  });

  test('the moment of a date', () => {
    fc.assert(
      fc.property(zones, dates, rules, (zone, date, rule) => {
        expect(momentOfDate({ day: dayOf(date), moment: null }, rule, zone)).toBe(momentOn(date, rule, zone));
      }),
      RUNS,
    );
  });

  test('the next birthday', () => {
    fc.assert(
      fc.property(zonedInstants, dates, rules, ([zone, after], born, rule) => {
        const year = zoned(zone, after).year;
        // Temporal has it so as well: who was born on 29 February has the 28th in common years.
        const birthdays = Array.from({ length: 8 }, (_, index) => year - 3 + index)
          .filter((each) => each >= born.year)
          .map((each) => born.with({ year: each }, { overflow: 'constrain' }));
        const first = born.year > year + 4 ? [born] : birthdays;
        const moments = first.map((birthday) => momentOn(birthday, rule, zone));
        expect(nextYearlyMoment({ day: dayOf(born), moment: null }, rule, zone, after)).toBe(
          moments.find((moment) => moment > after),
        );
      }),
      RUNS,
    );
  });
});

const zoned = (zone: TimeZone, instant: Instant): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone.name);

const dayOf = (date: Temporal.PlainDate): number => Temporal.PlainDate.from('1970-01-01').until(date).days;

type Rule = { offset: { amount: number; unit: 'days' | 'weeks' | 'months' }; time: string };

const momentOn = (date: Temporal.PlainDate, { offset, time }: Rule, zone: TimeZone): Instant =>
  date.add({ [offset.unit]: offset.amount }).toZonedDateTime({ timeZone: zone.name, plainTime: time })
    .epochMilliseconds;

/** A range on each day around an instant, by the first instants whose clock shows its ends or later. */
function openingsOf({ days, from, to }: TimeRange, zone: TimeZone, instant: Instant): [Instant, Instant][] {
  const today = zoned(zone, instant).toPlainDate();
  return Array.from({ length: 24 }, (_, index) => today.add({ days: index - 3 }))
    .filter((date) => days.includes(WEEKDAYS[date.dayOfWeek - 1] ?? 'mon'))
    .map((date): [Instant, Instant] => [
      firstShowing(date, from, zone),
      firstShowing(to > from ? date : date.add({ days: 1 }), to, zone),
    ])
    .filter(([opens, closes]) => opens < closes);
}

function firstShowing(date: Temporal.PlainDate, time: string, zone: TimeZone): Instant {
  const wall = date.toPlainDateTime(time);
  const found = wall.toZonedDateTime(zone.name);
  if (found.toPlainDateTime().equals(wall)) return found.epochMilliseconds;
  return wall.toZonedDateTime(zone.name, { disambiguation: 'earlier' }).getTimeZoneTransition('next')
    ?.epochMilliseconds as Instant;
}

import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { nextOccurrence } from './next-occurrence.ts';
import { parseRecurrence } from './recurrence.ts';
import { utc } from './time-zone.ts';

/*
 * RFC 5545 says which dates a rule makes; we say of each date whether the rule has it, and walk the calendar. Rules draw
 * on small numbers, so that they meet.
 */
const NAMES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const rules = fc
  .record({
    freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
    interval: fc.integer({ min: 1, max: 4 }),
    weekdays: fc.subarray(NAMES, { maxLength: 3 }),
    nth: fc.constantFrom(0, 1, 2, 5, -1, -2),
    monthDays: fc.uniqueArray(fc.constantFrom(1, 13, 29, 30, 31, -1, -2), { maxLength: 2 }),
    months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 2 }),
    start: fc
      .integer({ min: 0, max: 1_500 })
      .map((days) => Temporal.PlainDate.from('2023-01-01').add({ days })),
  })
  .map((rule) => ({
    ...rule,
    nth: rule.freq === 'MONTHLY' || rule.freq === 'YEARLY' ? rule.nth : 0,
    monthDays: rule.freq === 'WEEKLY' ? [] : rule.monthDays,
    weekdays: rule.freq === 'YEARLY' && rule.months.length === 0 ? [] : rule.weekdays,
  }));

type Rule = Parameters<Parameters<typeof rules.map>[0]>[0];

test('a rule occurs on exactly the dates that RFC 5545 gives it', () => {
  let found = 0;
  fc.assert(
    fc.property(rules, (rule) => {
      const text = textOf(rule);
      const parsed = parseRecurrence(text);
      if (!parsed) throw new Error(`cannot read ${text}`);
      const expected = datesOf(rule, 3 * 366);
      let after = Date.parse(`${rule.start}T00:00Z`);
      for (const date of expected) {
        const next = nextOccurrence(parsed, `${rule.start}T09:00`, utc, after);
        expect(next && new Date(next).toISOString().slice(0, 16), text).toBe(`${date}T09:00`);
        after = next ?? after;
        found++;
      }
    }),
    { seed: 5_545, numRuns: 400 },
  );
  expect(found, 'and not merely on none').toBeGreaterThan(5_000);
});

function textOf({ freq, interval, weekdays, nth, monthDays, months }: Rule): string {
  const part = (name: string, items: readonly (string | number)[]) =>
    items.length > 0 ? `;${name}=${items.join()}` : '';
  const named = weekdays.map((day) => (nth === 0 ? day : `${nth}${day}`));
  return `FREQ=${freq};INTERVAL=${interval}${part('BYDAY', named)}${part('BYMONTHDAY', monthDays)}${part('BYMONTH', months)}`;
}

const datesOf = (rule: Rule, days: number): string[] =>
  Array.from({ length: days }, (_, index) => rule.start.add({ days: index }))
    .filter((date) => isInPeriod(rule, date) && passes(rule, date))
    .map(String);

/** Does the interval, counted from the beginning, hit the date's day, week, month or year? */
function isInPeriod({ freq, interval, start }: Rule, date: Temporal.PlainDate): boolean {
  return periodsBetween(freq, start, date) % interval === 0;
}

function periodsBetween(freq: string, start: Temporal.PlainDate, date: Temporal.PlainDate): number {
  const monday = (day: Temporal.PlainDate) => day.subtract({ days: day.dayOfWeek - 1 });
  if (freq === 'DAILY') return start.until(date).days;
  if (freq === 'WEEKLY') return monday(start).until(monday(date)).days / 7;
  const years = date.year - start.year;
  return freq === 'MONTHLY' ? years * 12 + date.month - start.month : years;
}

/** Every condition that is named holds; what is left open is as it was at the beginning. */
function passes({ freq, weekdays, nth, monthDays, months, start }: Rule, date: Temporal.PlainDate): boolean {
  if (months.length > 0 && !months.includes(date.month)) return false;
  const fromEnd = date.day - date.daysInMonth - 1;
  if (monthDays.length > 0 && !monthDays.some((day) => day === date.day || day === fromEnd)) return false;
  if (weekdays.length > 0) {
    const counted = nth > 0 ? Math.ceil(date.day / 7) : -Math.ceil(-fromEnd / 7);
    return weekdays.includes(NAMES[date.dayOfWeek - 1] ?? '') && (nth === 0 || counted === nth);
  }
  if (monthDays.length > 0) return true;
  if (freq === 'WEEKLY') return date.dayOfWeek === start.dayOfWeek;
  if (freq === 'DAILY') return true;
  if (date.day !== start.day) return false;
  return freq === 'MONTHLY' || months.length > 0 || date.month === start.month;
}

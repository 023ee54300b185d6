import { describe, expect, it } from 'vitest';
import { nextOccurrence } from './next-occurrence.ts';
import { parseRecurrence } from './recurrence.ts';
import { timeZoneOf, utc } from './time-zone.ts';

const berlin = timeZoneOf('Europe/Berlin') ?? utc;

/* 2026-01-01 is a Thursday. The dates were worked out with the examples of RFC 5545, section 3.8.5.3, at hand. */
const rows: readonly [name: string, rule: string, start: string, occurrences: string][] = [
  ['every day', 'FREQ=DAILY', '2026-01-01T09:00', '01-01 01-02 01-03'],
  ['every third day', 'FREQ=DAILY;INTERVAL=3', '2026-01-01T09:00', '01-01 01-04 01-07'],
  ['every weekday', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', '2026-01-01T09:00', '01-01 01-02 01-05'],
  ['every day of March', 'FREQ=DAILY;BYMONTH=3', '2026-01-01T09:00', '03-01 03-02 03-03'],
  ['every week, on the day it began', 'FREQ=WEEKLY', '2026-01-01T09:00', '01-01 01-08 01-15'],
  ['Mondays and Fridays', 'FREQ=WEEKLY;BYDAY=FR,MO', '2026-01-01T09:00', '01-02 01-05 01-09'],
  [
    'every other week, weeks beginning on Monday',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU',
    '2026-01-01T09:00',
    '01-04 01-13 01-18',
  ],
  ['the 1st and the 15th', 'FREQ=MONTHLY;BYMONTHDAY=1,15', '2026-01-02T09:00', '01-15 02-01 02-15'],
  ['the last day of the month', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2026-01-02T09:00', '01-31 02-28 03-31'],
  ['the 31st: months without one are passed over', 'FREQ=MONTHLY', '2026-01-31T09:00', '01-31 03-31 05-31'],
  ['the first Monday', 'FREQ=MONTHLY;BYDAY=1MO', '2026-01-01T09:00', '01-05 02-02 03-02'],
  ['the last Friday', 'FREQ=MONTHLY;BYDAY=-1FR', '2026-01-01T09:00', '01-30 02-27 03-27'],
  ['every quarter', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1', '2026-01-01T09:00', '01-01 04-01 07-01'],
  ['Friday the 13th', 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '2026-01-01T09:00', '02-13 03-13 11-13'],
  ['three times', 'FREQ=DAILY;COUNT=3', '2026-01-01T09:00', '01-01 01-02 01-03 never'],
  ['until a day, that day included', 'FREQ=DAILY;UNTIL=20260102', '2026-01-01T09:00', '01-01 01-02 never'],
  ['until a moment before the time', 'FREQ=DAILY;UNTIL=20260102T075959Z', '2026-01-01T09:00', '01-01 never'],
  ['until that very moment', 'FREQ=DAILY;UNTIL=20260102T080000Z', '2026-01-01T09:00', '01-01 01-02 never'],
  ['until a time on its own clock', 'FREQ=DAILY;UNTIL=20260102T085959', '2026-01-01T09:00', '01-01 never'],
  [
    'days of the month in a year: of each',
    'FREQ=YEARLY;BYMONTHDAY=1',
    '2026-01-02T09:00',
    '02-01 03-01 04-01',
  ],
  ['weeks said to begin on Monday', 'FREQ=WEEKLY;WKST=MO', '2026-01-01T09:00', '01-01 01-08'],
  ['every 30 February', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2026-01-01T09:00', 'never'],
];

function walk(rule: string, start: string, steps: number): string {
  const parsed = parseRecurrence(rule);
  if (!parsed) throw new Error(`cannot read ${rule}`);
  const found: string[] = [];
  let after = 0;
  for (let step = 0; step < steps; step++) {
    const next = nextOccurrence(parsed, start, berlin, after);
    if (next === null) return [...found, 'never'].join(' ');
    const local = new Date(next + berlin.offsetAt(next)).toISOString();
    expect(local.slice(11, 16)).toBe(start.slice(11, 16));
    found.push(local.slice(5, 10));
    after = next;
  }
  return found.join(' ');
}

describe('the next occurrence', () => {
  it.each(rows)(
    '%s',
    (_name, rule, start, occurrences) =>
      void expect(walk(rule, start, occurrences.split(' ').length)).toBe(occurrences),
  );

  it('of a leap day comes in leap years', () => {
    const rule = parseRecurrence('FREQ=YEARLY');
    const next = rule && nextOccurrence(rule, '2024-02-29T09:00', utc, Date.parse('2024-02-29T09:00:00Z'));
    expect(next && new Date(next).toISOString()).toBe('2028-02-29T09:00:00.000Z');
  });

  it('is found as well long after the beginning', () => {
    const rule = parseRecurrence('FREQ=WEEKLY;INTERVAL=2;BYDAY=WE');
    const next = rule && nextOccurrence(rule, '1996-01-03T09:00', utc, Date.parse('2026-11-20T00:00:00Z'));
    expect(next && new Date(next).toISOString()).toBe('2026-11-25T09:00:00.000Z');
  });

  it('at a skipped time moves forward on that day alone', () => {
    const rule = parseRecurrence('FREQ=DAILY');
    const next = (after: string) =>
      rule && nextOccurrence(rule, '2026-03-28T02:30', berlin, Date.parse(after));
    expect(next('2026-03-28T12:00:00Z')).toBe(Date.parse('2026-03-29T01:30:00Z'));
    expect(next('2026-03-29T12:00:00Z')).toBe(Date.parse('2026-03-30T00:30:00Z'));
  });
});

describe('a rule that cannot be followed to the letter', () => {
  it.each([
    'FREQ=HOURLY',
    'INTERVAL=2',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;BYSETPOS=1',
    'FREQ=WEEKLY;BYDAY=1MO',
    'FREQ=WEEKLY;BYMONTHDAY=1',
    'FREQ=YEARLY;BYDAY=20MO',
    'FREQ=DAILY;COUNT=3;UNTIL=20260101',
    'FREQ=DAILY;UNTIL=20260230',
    'FREQ=DAILY;UNTIL=20260101T240000',
    'FREQ=WEEKLY;WKST=SU',
    'FREQ=DAILY;FREQ=WEEKLY',
    'every day',
    '',
  ])('"%s" is refused', (text) => void expect(parseRecurrence(text)).toBeNull());
});

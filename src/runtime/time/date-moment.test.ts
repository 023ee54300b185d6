import { describe, expect, it } from 'vitest';
import { dateValue } from '../conditions/date-value.ts';
import { type DateRule, momentOfDate, nextYearlyMoment } from './date-moment.ts';
import { timeZoneOf, utc } from './time-zone.ts';

const zoneOf = (name: string) => timeZoneOf(name) ?? utc;
const rule = (amount: number, unit: DateRule['offset']['unit'], time: string | null): DateRule => ({
  offset: { amount, unit },
  time,
});
const readDate = (text: string) => {
  const value = dateValue(text);
  if (!value) throw new Error(`"${text}" is no date`);
  return value;
};

const moments: readonly [name: string, date: string, rule: DateRule, zone: string, moment: string][] = [
  ['a day at nine', '2026-03-01', rule(0, 'days', '09:00'), 'UTC', '2026-03-01T09:00:00.000Z'],
  [
    'a day without a time is its midnight',
    '2026-03-01',
    rule(0, 'days', null),
    'Europe/Berlin',
    '2026-02-28T23:00:00.000Z',
  ],
  ['three days before', '2026-03-01', rule(-3, 'days', '09:00'), 'UTC', '2026-02-26T09:00:00.000Z'],
  ['a month after 31 January', '2026-01-31', rule(1, 'months', '09:00'), 'UTC', '2026-02-28T09:00:00.000Z'],
  ['two hours before nine', '2026-03-01', rule(-2, 'hours', '09:00'), 'UTC', '2026-03-01T07:00:00.000Z'],
  [
    'a moment keeps its time',
    '2026-03-01T10:30:00Z',
    rule(1, 'days', null),
    'UTC',
    '2026-03-02T10:30:00.000Z',
  ],
  [
    'a moment’s day is the zone’s',
    '2026-03-01T23:30:00Z',
    rule(0, 'days', '09:00'),
    'Europe/Berlin',
    '2026-03-02T08:00:00.000Z',
  ],
  [
    'a skipped time moves forward',
    '2026-03-29',
    rule(0, 'days', '02:30'),
    'Europe/Berlin',
    '2026-03-29T01:30:00.000Z',
  ],
  [
    'a repeated time is its first',
    '2026-10-25',
    rule(0, 'days', '02:30'),
    'Europe/Berlin',
    '2026-10-25T00:30:00.000Z',
  ],
  [
    'the day after one that a zone skipped',
    '2011-12-30',
    rule(1, 'days', '09:00'),
    'Pacific/Apia',
    '2011-12-30T19:00:00.000Z',
  ],
  ['far in the future', '2399-12-31', rule(1, 'days', '09:00'), 'UTC', '2400-01-01T09:00:00.000Z'],
  ['half-hour zones', '2026-03-01', rule(0, 'days', '09:00'), 'Asia/Kolkata', '2026-03-01T03:30:00.000Z'],
];

const birthdays: readonly [name: string, date: string, rule: DateRule, after: string, next: string][] = [
  [
    'later this year',
    '1990-06-15',
    rule(0, 'days', '09:00'),
    '2026-03-01T00:00:00Z',
    '2026-06-15T09:00:00.000Z',
  ],
  ['next year', '1990-02-15', rule(0, 'days', '09:00'), '2026-03-01T00:00:00Z', '2027-02-15T09:00:00.000Z'],
  [
    'today, not yet',
    '1990-03-01',
    rule(0, 'days', '09:00'),
    '2026-03-01T08:59:59Z',
    '2026-03-01T09:00:00.000Z',
  ],
  [
    'today, just now: next year',
    '1990-03-01',
    rule(0, 'days', '09:00'),
    '2026-03-01T09:00:00Z',
    '2027-03-01T09:00:00.000Z',
  ],
  [
    '29 February in a common year',
    '1992-02-29',
    rule(0, 'days', '09:00'),
    '2026-01-01T00:00:00Z',
    '2026-02-28T09:00:00.000Z',
  ],
  [
    '29 February in a leap year',
    '1992-02-29',
    rule(0, 'days', '09:00'),
    '2028-01-01T00:00:00Z',
    '2028-02-29T09:00:00.000Z',
  ],
  [
    'a week before New Year’s Day',
    '1990-01-01',
    rule(-7, 'days', '09:00'),
    '2026-12-20T00:00:00Z',
    '2026-12-25T09:00:00.000Z',
  ],
  [
    'never before the date itself',
    '2030-06-15',
    rule(0, 'days', '09:00'),
    '2026-03-01T00:00:00Z',
    '2030-06-15T09:00:00.000Z',
  ],
  [
    'a moment keeps its time',
    '2020-06-15T10:30:00Z',
    rule(0, 'days', null),
    '2026-03-01T00:00:00Z',
    '2026-06-15T10:30:00.000Z',
  ],
  [
    'two years before: the next that is not past',
    '1990-03-01',
    rule(-24, 'months', '09:00'),
    '2026-03-01T09:00:00Z',
    '2027-03-01T09:00:00.000Z',
  ],
  [
    'three months after',
    '1990-11-30',
    rule(3, 'months', '09:00'),
    '2026-01-01T00:00:00Z',
    '2026-02-28T09:00:00.000Z',
  ],
];

describe('the moment of a date', () => {
  it.each(moments)(
    '%s',
    (_name, date, given, zone, moment) =>
      void expect(new Date(momentOfDate(readDate(date), given, zoneOf(zone))).toISOString()).toBe(moment),
  );
});

describe('the next birthday', () => {
  it.each(birthdays)(
    '%s',
    (_name, date, given, after, next) =>
      void expect(
        new Date(nextYearlyMoment(readDate(date), given, utc, Date.parse(after))).toISOString(),
      ).toBe(next),
  );

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('after %s is not looked for, and not for ever', (after) =>
    expect(() => nextYearlyMoment(readDate('1990-03-01'), rule(0, 'days', '09:00'), utc, after)).toThrow(
      RangeError,
    ),
  );
});

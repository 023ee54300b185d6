import { describe, expect, test } from 'vitest';
import { addDuration, type Duration } from './add-duration.ts';
import { firstValidZone } from './time-zone.ts';

const berlin = 'Europe/Berlin';
const cases: readonly (Duration & { name: string; zone: string; from: string; to: string })[] = [
  {
    name: 'minutes elapse',
    amount: 90,
    unit: 'minutes',
    zone: berlin,
    from: '2026-03-29T00:30:00Z',
    to: '2026-03-29T02:00:00Z',
  },
  {
    name: '24 hours over a gap',
    amount: 24,
    unit: 'hours',
    zone: berlin,
    from: '2026-03-28T08:00:00Z',
    to: '2026-03-29T08:00:00Z',
  },
  {
    name: 'one day over a gap',
    amount: 1,
    unit: 'days',
    zone: berlin,
    from: '2026-03-28T08:00:00Z',
    to: '2026-03-29T07:00:00Z',
  },
  {
    name: 'one day into a gap',
    amount: 1,
    unit: 'days',
    zone: berlin,
    from: '2026-03-28T01:30:00Z',
    to: '2026-03-29T01:30:00Z',
  },
  {
    name: 'one day over an overlap',
    amount: 1,
    unit: 'days',
    zone: berlin,
    from: '2026-10-24T07:00:00Z',
    to: '2026-10-25T08:00:00Z',
  },
  {
    name: 'one day into an overlap',
    amount: 1,
    unit: 'days',
    zone: berlin,
    from: '2026-10-24T00:30:00Z',
    to: '2026-10-25T00:30:00Z',
  },
  {
    name: 'no days, from the second of an overlap',
    amount: 0,
    unit: 'days',
    zone: berlin,
    from: '2026-10-25T01:30:00Z',
    to: '2026-10-25T01:30:00Z',
  },
  {
    name: 'no months',
    amount: 0,
    unit: 'months',
    zone: berlin,
    from: '2026-10-25T01:30:00Z',
    to: '2026-10-25T01:30:00Z',
  },
  {
    name: 'one week over a gap',
    amount: 1,
    unit: 'weeks',
    zone: berlin,
    from: '2026-03-25T08:00:00.123Z',
    to: '2026-04-01T07:00:00.123Z',
  },
  {
    name: 'one day over half an hour',
    amount: 1,
    unit: 'days',
    zone: 'Australia/Lord_Howe',
    from: '2026-10-03T00:00:00Z',
    to: '2026-10-03T23:30:00Z',
  },
  {
    name: 'one day in a half-hour zone',
    amount: 1,
    unit: 'days',
    zone: 'Asia/Kolkata',
    from: '2026-03-28T18:40:00Z',
    to: '2026-03-29T18:40:00Z',
  },
  {
    name: 'one day onto a skipped one',
    amount: 1,
    unit: 'days',
    zone: 'Pacific/Apia',
    from: '2011-12-29T20:00:00Z',
    to: '2011-12-30T20:00:00Z',
  },
  {
    name: 'two days over a skipped one',
    amount: 2,
    unit: 'days',
    zone: 'Pacific/Apia',
    from: '2011-12-29T20:00:00Z',
    to: '2011-12-30T20:00:00Z',
  },
  {
    name: '31 January and a month',
    amount: 1,
    unit: 'months',
    zone: 'UTC',
    from: '2026-01-31T10:00:00Z',
    to: '2026-02-28T10:00:00Z',
  },
  {
    name: 'in a leap year',
    amount: 1,
    unit: 'months',
    zone: 'UTC',
    from: '2028-01-31T10:00:00Z',
    to: '2028-02-29T10:00:00Z',
  },
  {
    name: 'two months are not one twice',
    amount: 2,
    unit: 'months',
    zone: 'UTC',
    from: '2026-01-31T10:00:00Z',
    to: '2026-03-31T10:00:00Z',
  },
  {
    name: 'over the new year',
    amount: 1,
    unit: 'months',
    zone: 'UTC',
    from: '2026-12-15T10:00:00Z',
    to: '2027-01-15T10:00:00Z',
  },
  {
    name: '31 January by the clock of the zone',
    amount: 1,
    unit: 'months',
    zone: 'Asia/Kathmandu',
    from: '2026-01-30T18:30:00Z',
    to: '2026-02-27T18:30:00Z',
  },
  {
    name: 'a month back',
    amount: -1,
    unit: 'months',
    zone: 'UTC',
    from: '2026-03-31T10:00:00Z',
    to: '2026-02-28T10:00:00Z',
  },
  {
    name: 'a month over a gap',
    amount: 1,
    unit: 'months',
    zone: berlin,
    from: '2026-03-10T08:00:00Z',
    to: '2026-04-10T07:00:00Z',
  },
];

describe('addDuration', () => {
  test.each(cases)('$name: $amount $unit', ({ amount, unit, zone, from, to }) => {
    expect(new Date(addDuration(Date.parse(from), { amount, unit }, firstValidZone(zone)))).toEqual(
      new Date(to),
    );
  });

  test.each([
    { name: 'half a day', amount: 0.5, unit: 'days' },
    { name: 'no number', amount: Number.NaN, unit: 'hours' },
    { name: 'a million years', amount: 12_000_000, unit: 'months' },
    { name: 'more minutes than there are', amount: Number.MAX_SAFE_INTEGER, unit: 'minutes' },
  ] as const)('refuses $name', ({ amount, unit }) => {
    expect(() => addDuration(0, { amount, unit }, firstValidZone(berlin))).toThrow(RangeError);
  });
});

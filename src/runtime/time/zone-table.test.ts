import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../instant.ts';
import { LAST_INSTANT, zoneTable } from './zone-table.ts';

describe('zoneTable', () => {
  test.each([
    { name: 'spring forward', zone: 'Europe/Berlin', change: '2026-03-29T01:00:00Z', before: 1, after: 2 },
    { name: 'fall back', zone: 'Europe/Berlin', change: '2026-10-25T01:00:00Z', before: 2, after: 1 },
    {
      name: 'summer across the new year',
      zone: 'America/Santiago',
      change: '2026-09-06T04:00:00Z',
      before: -4,
      after: -3,
    },
    {
      name: 'half an hour of summer time',
      zone: 'Australia/Lord_Howe',
      change: '2026-10-03T15:30:00Z',
      before: 10.5,
      after: 11,
    },
    {
      name: 'a quarter-hour zone',
      zone: 'Asia/Kathmandu',
      change: '1985-12-31T18:30:00Z',
      before: 5.5,
      after: 5.75,
    },
    { name: 'a skipped day', zone: 'Pacific/Apia', change: '2011-12-30T10:00:00Z', before: -10, after: 14 },
    {
      name: 'into a stay of one week',
      zone: 'America/Recife',
      change: '2000-10-08T03:00:00Z',
      before: -3,
      after: -2,
    },
    {
      name: 'out of a stay of one week',
      zone: 'America/Recife',
      change: '2000-10-15T02:00:00Z',
      before: -2,
      after: -3,
    },
    { name: 'before 1970', zone: 'Europe/London', change: '1941-05-04T01:00:00Z', before: 1, after: 2 },
    {
      name: 'by the rules, far ahead',
      zone: 'America/New_York',
      change: '2750-03-12T07:00:00Z',
      before: -5,
      after: -4,
    },
  ])('changes on the millisecond: $name', ({ zone, change, before, after }) => {
    const offsetAt = zoneTable(zone);
    const instant = Date.parse(change);
    expect(offsetAt(instant - 1)).toBe(before * HOUR);
    expect(offsetAt(instant)).toBe(after * HOUR);
  });

  test('keeps the seconds of old offsets', () => {
    const offsetAt = zoneTable('Africa/Monrovia');
    const change = Date.parse('1972-01-07T00:44:30Z');
    expect(offsetAt(change - 1)).toBe(-(44 * MINUTE + 30 * SECOND));
    expect(offsetAt(change)).toBe(0);
  });

  test('answers alike whatever was asked before', () => {
    const instants = Array.from({ length: 400 }, (_, i) => Date.UTC(2024, 0, 1) + i * 3 * 24 * HOUR);
    const forwards = zoneTable('Africa/Casablanca');
    const backwards = zoneTable('Africa/Casablanca');
    const expected = instants.map((instant) => forwards(instant));
    expect(
      instants
        .toReversed()
        .map((instant) => backwards(instant))
        .toReversed(),
    ).toEqual(expected);
    expect(new Set(expected).size).toBe(2);
  });

  test('ends with the calendar', () => {
    const offsetAt = zoneTable('Asia/Kolkata');
    expect(offsetAt(LAST_INSTANT)).toBe(5.5 * HOUR);
    expect(offsetAt(-LAST_INSTANT)).toBeGreaterThan(5 * HOUR);
    expect(() => offsetAt(2 * LAST_INSTANT)).toThrow('is no instant in Asia/Kolkata');
    expect(() => offsetAt(Number.NaN)).toThrow('NaN is no instant');
  });
});

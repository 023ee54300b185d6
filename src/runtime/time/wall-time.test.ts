import { describe, expect, test } from 'vitest';
import { firstValidZone } from './time-zone.ts';
import { instantOfWallTime, wallTimeAt } from './wall-time.ts';

describe('wallTimeAt', () => {
  test.each([
    {
      name: 'the last millisecond before clocks go forward',
      zone: 'Europe/Berlin',
      instant: '2026-03-29T00:59:59.999Z',
      wall: { year: 2026, month: 3, day: 29, hour: 1, minute: 59, second: 59, weekday: 'sun' },
    },
    {
      name: 'and the first after',
      zone: 'Europe/Berlin',
      instant: '2026-03-29T01:00:00Z',
      wall: { year: 2026, month: 3, day: 29, hour: 3, minute: 0, second: 0, weekday: 'sun' },
    },
    {
      name: 'a half-hour zone, already tomorrow',
      zone: 'Asia/Kolkata',
      instant: '2026-02-28T18:30:00Z',
      wall: { year: 2026, month: 3, day: 1, hour: 0, minute: 0, second: 0, weekday: 'sun' },
    },
    {
      name: 'a quarter-hour zone',
      zone: 'Asia/Kathmandu',
      instant: '2026-07-01T00:00:30Z',
      wall: { year: 2026, month: 7, day: 1, hour: 5, minute: 45, second: 30, weekday: 'wed' },
    },
    {
      name: 'the leap day of a century',
      zone: 'UTC',
      instant: '2000-02-29T12:00:00Z',
      wall: { year: 2000, month: 2, day: 29, hour: 12, minute: 0, second: 0, weekday: 'tue' },
    },
    {
      name: 'the first day after the one Samoa skipped',
      zone: 'Pacific/Apia',
      instant: '2011-12-30T10:00:00Z',
      wall: { year: 2011, month: 12, day: 31, hour: 0, minute: 0, second: 0, weekday: 'sat' },
    },
    {
      name: 'before 1970',
      zone: 'UTC',
      instant: '1969-12-31T23:59:59.999Z',
      wall: { year: 1969, month: 12, day: 31, hour: 23, minute: 59, second: 59, weekday: 'wed' },
    },
  ])('reads $name', ({ zone, instant, wall }) => {
    expect(wallTimeAt(Date.parse(instant), firstValidZone(zone))).toEqual(wall);
  });
});

describe('instantOfWallTime', () => {
  test('gives back what wallTimeAt took, hour by hour through a year without clock changes', () => {
    const zone = firstValidZone('Asia/Kathmandu');
    for (let instant = Date.UTC(2026, 0, 1); instant < Date.UTC(2027, 0, 1); instant += 3_600_000) {
      expect(instantOfWallTime(wallTimeAt(instant, zone), zone)).toBe(instant);
    }
  });

  test('takes the first of a repeated hour', () => {
    const zone = firstValidZone('America/New_York');
    const [first, second] = [Date.parse('2026-11-01T05:30:00Z'), Date.parse('2026-11-01T06:30:00Z')];
    expect(wallTimeAt(first, zone)).toEqual(wallTimeAt(second, zone));
    expect(instantOfWallTime(wallTimeAt(second, zone), zone)).toBe(first);
  });
});

import { describe, expect, test } from 'vitest';
import { instantOfLocal, isLocalDateTime } from './local-date-time.ts';
import { firstValidZone } from './time-zone.ts';

describe('instantOfLocal', () => {
  test.each([
    { name: 'plain', local: '2026-06-01T09:00', zone: 'Europe/Berlin', instant: '2026-06-01T07:00:00Z' },
    { name: 'with seconds', local: '2026-06-01T09:00:30', zone: 'UTC', instant: '2026-06-01T09:00:30Z' },
    {
      name: 'gap moves forward',
      local: '2026-03-29T02:30',
      zone: 'Europe/Berlin',
      instant: '2026-03-29T01:30:00Z',
    },
    {
      name: 'gap, first minute',
      local: '2026-03-29T02:00',
      zone: 'Europe/Berlin',
      instant: '2026-03-29T01:00:00Z',
    },
    {
      name: 'gap, just after',
      local: '2026-03-29T03:00',
      zone: 'Europe/Berlin',
      instant: '2026-03-29T01:00:00Z',
    },
    {
      name: 'overlap takes the first',
      local: '2026-10-25T02:30',
      zone: 'Europe/Berlin',
      instant: '2026-10-25T00:30:00Z',
    },
    {
      name: 'overlap, just after',
      local: '2026-10-25T03:00',
      zone: 'Europe/Berlin',
      instant: '2026-10-25T02:00:00Z',
    },
    {
      name: 'gap of half an hour',
      local: '2026-10-04T02:15',
      zone: 'Australia/Lord_Howe',
      instant: '2026-10-03T15:45:00Z',
    },
    {
      name: 'overlap of half an hour',
      local: '2026-04-05T01:45',
      zone: 'Australia/Lord_Howe',
      instant: '2026-04-04T14:45:00Z',
    },
    {
      name: 'gap at midnight',
      local: '2026-04-24T00:00',
      zone: 'Africa/Cairo',
      instant: '2026-04-23T22:00:00Z',
    },
    {
      name: 'gap over midnight',
      local: '2026-03-28T23:30',
      zone: 'America/Nuuk',
      instant: '2026-03-29T01:30:00Z',
    },
    {
      name: 'half-hour zone',
      local: '2026-01-01T00:00',
      zone: 'Asia/Kolkata',
      instant: '2025-12-31T18:30:00Z',
    },
    {
      name: 'quarter-hour zone',
      local: '2026-01-01T00:00',
      zone: 'Asia/Kathmandu',
      instant: '2025-12-31T18:15:00Z',
    },
    {
      name: 'on a skipped day',
      local: '2011-12-30T10:00',
      zone: 'Pacific/Apia',
      instant: '2011-12-30T20:00:00Z',
    },
    { name: 'leap day', local: '2028-02-29T00:00', zone: 'UTC', instant: '2028-02-29T00:00:00Z' },
  ])('$name: $local in $zone', ({ local, zone, instant }) => {
    expect(new Date(instantOfLocal(local, firstValidZone(zone)))).toEqual(new Date(instant));
  });

  test.each([
    '2026-02-29T10:00',
    '2100-02-29T10:00',
    '2026-04-31T10:00',
    '2026-13-01T10:00',
    '2026-00-01T10:00',
    '2026-01-00T10:00',
    '2026-01-01T24:00',
    '2026-01-01T10:60',
    '2026-01-01',
    '2026-01-01 10:00',
    '2026-01-01T10:00Z',
    '2026-01-01T10:00+02:00',
    '26-01-01T10:00',
    '',
  ])('refuses %j', (text) => {
    expect(isLocalDateTime(text)).toBe(false);
    expect(() => instantOfLocal(text, firstValidZone('UTC'))).toThrow(RangeError);
  });

  test('isLocalDateTime agrees on what is taken', () => {
    expect(isLocalDateTime('2028-02-29T23:59')).toBe(true);
    expect(isLocalDateTime('2026-01-31T00:00:59')).toBe(true);
  });
});

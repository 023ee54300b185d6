import { describe, expect, test } from 'vitest';
import { HOUR } from '../instant.ts';
import { firstValidZone, timeZoneOf, utc } from './time-zone.ts';

describe('timeZoneOf', () => {
  test('knows every zone the host lists', () => {
    const names = Intl.supportedValuesOf('timeZone');
    expect(names.length).toBeGreaterThan(400);
    expect(names.filter((name) => timeZoneOf(name)?.name !== name)).toEqual([]);
  });

  test.each([
    { name: 'another case', zone: 'europe/istanbul', hours: 3 },
    { name: 'a link', zone: 'Asia/Calcutta', hours: 5.5 },
    { name: 'the name it links to', zone: 'Asia/Kolkata', hours: 5.5 },
    { name: 'an Etc zone, whose sign is turned', zone: 'Etc/GMT+5', hours: -5 },
    { name: 'UTC', zone: 'UTC', hours: 0 },
  ])('takes $name, and keeps the spelling', ({ zone, hours }) => {
    const found = timeZoneOf(zone);
    expect(found?.name).toBe(zone);
    expect(found?.offsetAt(0)).toBe(zone.toLowerCase() === 'europe/istanbul' ? 2 * HOUR : hours * HOUR);
    expect(found?.offsetAt(Date.UTC(2026, 0, 1))).toBe(hours * HOUR);
  });

  test.each([
    '',
    ' ',
    'Mars/Olympus',
    'Europe/Berlin ',
    '+03:00',
    '-0500',
    'GMT+3',
    'Turkey Standard Time',
    '__proto__',
  ])('refuses %j', (name) => {
    expect(timeZoneOf(name)).toBeNull();
  });

  test('gives the same zone for the same name', () => {
    expect(timeZoneOf('Europe/Berlin')).toBe(timeZoneOf('Europe/Berlin'));
  });

  test('is not worn out by endless spellings', () => {
    for (let i = 0; i < 5_000; i++) timeZoneOf(`Nowhere/${i}`);
    expect(timeZoneOf('Nowhere/1')).toBeNull();
    expect(timeZoneOf('Asia/Tokyo')?.offsetAt(0)).toBe(9 * HOUR);
  });
});

describe('firstValidZone', () => {
  test.each([
    { name: "the contact's", candidates: ['Asia/Tokyo', 'Europe/Berlin'], expected: 'Asia/Tokyo' },
    {
      name: "the workspace's, for a contact without",
      candidates: [null, 'Europe/Berlin'],
      expected: 'Europe/Berlin',
    },
    {
      name: "the workspace's, for a contact with nonsense",
      candidates: ['Berlin', 'Europe/Berlin'],
      expected: 'Europe/Berlin',
    },
    { name: 'UTC, when neither is a zone', candidates: ['', 'GMT+3', undefined], expected: 'UTC' },
    { name: 'UTC, when there are none', candidates: [], expected: 'UTC' },
  ])('is $name', ({ candidates, expected }) => {
    expect(firstValidZone(...candidates).name).toBe(expected);
  });

  test('falls back to a clock without offset', () => {
    expect(firstValidZone(null)).toBe(utc);
    expect(utc.offsetAt(Date.UTC(2026, 6, 1))).toBe(0);
  });
});

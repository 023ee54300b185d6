import { describe, expect, it } from 'vitest';
import { closingOf, nextOpening, type TimeRange } from './time-range.ts';
import { timeZoneOf, utc } from './time-zone.ts';
import { WEEKDAYS } from './weekday.ts';

const zoneOf = (name: string) => timeZoneOf(name) ?? utc;
const every = (from: string, to: string): TimeRange => ({ days: WEEKDAYS, from, to });
const office: TimeRange = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' };
const night = every('22:00', '06:00');

/* 2026-03-29 clocks go from 02:00 to 03:00 in Berlin, 2026-10-25 from 03:00 back to 02:00. 2026-11-20 is a Friday. */
const openings: readonly [name: string, ranges: TimeRange[], zone: string, from: string, opens: string][] = [
  ['before the window', [office], 'UTC', '2026-11-20T08:00:00Z', '2026-11-20T09:00:00Z'],
  ['as it opens', [office], 'UTC', '2026-11-20T09:00:00Z', '2026-11-20T09:00:00Z'],
  ['inside', [office], 'UTC', '2026-11-20T12:34:56Z', '2026-11-20T12:34:56Z'],
  ['as it closes: that minute is outside', [office], 'UTC', '2026-11-20T17:00:00Z', '2026-11-23T09:00:00Z'],
  ['over the weekend', [office], 'UTC', '2026-11-21T12:00:00Z', '2026-11-23T09:00:00Z'],
  ['in the contact’s zone', [office], 'Asia/Kolkata', '2026-11-20T03:00:00Z', '2026-11-20T03:30:00Z'],
  ['spanning midnight, in the evening', [night], 'UTC', '2026-11-20T20:00:00Z', '2026-11-20T22:00:00Z'],
  [
    'spanning midnight, from inside before it',
    [night],
    'UTC',
    '2026-11-20T23:00:00Z',
    '2026-11-20T23:00:00Z',
  ],
  ['spanning midnight, from inside after it', [night], 'UTC', '2026-11-21T05:59:00Z', '2026-11-21T05:59:00Z'],
  [
    'a Friday night, from inside on Saturday morning',
    [{ days: ['fri'], from: '22:00', to: '06:00' }],
    'UTC',
    '2026-11-21T03:00:00Z',
    '2026-11-21T03:00:00Z',
  ],
  [
    'a Friday night, after it: a week later',
    [{ days: ['fri'], from: '22:00', to: '06:00' }],
    'UTC',
    '2026-11-21T06:00:00Z',
    '2026-11-27T22:00:00Z',
  ],
  [
    'several ranges: the next of them',
    [every('09:00', '11:00'), every('15:00', '18:00')],
    'UTC',
    '2026-11-20T12:00:00Z',
    '2026-11-20T15:00:00Z',
  ],
  [
    'the same time twice is a whole day',
    [every('09:00', '09:00')],
    'UTC',
    '2026-11-20T03:00:00Z',
    '2026-11-20T03:00:00Z',
  ],
  [
    'a beginning that is skipped comes with the change',
    [every('02:30', '05:00')],
    'Europe/Berlin',
    '2026-03-29T00:00:00Z',
    '2026-03-29T01:00:00Z',
  ],
  [
    'inside once the clocks have moved past its beginning',
    [every('02:30', '05:00')],
    'Europe/Berlin',
    '2026-03-29T01:10:00Z',
    '2026-03-29T01:10:00Z',
  ],
  [
    'a range within the skipped hour does not take place',
    [every('02:10', '02:40')],
    'Europe/Berlin',
    '2026-03-29T00:00:00Z',
    '2026-03-30T00:10:00Z',
  ],
  [
    'a range of a day that a zone skipped does not take place',
    [{ days: ['fri'], from: '09:00', to: '17:00' }],
    'Pacific/Apia',
    '2011-12-30T09:30:00Z',
    '2012-01-05T19:00:00Z',
  ],
  [
    'a range skipped whole does not take place',
    [every('02:00', '03:00')],
    'Europe/Berlin',
    '2026-03-29T00:00:00Z',
    '2026-03-30T00:00:00Z',
  ],
  [
    'a repeated beginning is its first',
    [every('02:30', '05:00')],
    'Europe/Berlin',
    '2026-10-24T23:00:00Z',
    '2026-10-25T00:30:00Z',
  ],
  [
    'a change of half an hour',
    [every('02:00', '04:00')],
    'Australia/Lord_Howe',
    '2026-10-03T15:00:00Z',
    '2026-10-03T15:30:00Z',
  ],
  [
    'far in the future',
    [{ days: ['mon'], from: '09:00', to: '17:00' }],
    'Europe/Berlin',
    '2199-12-28T00:00:00Z',
    '2199-12-30T08:00:00Z',
  ],
];

const closings: readonly [
  name: string,
  ranges: TimeRange[],
  zone: string,
  at: string,
  closes: string | null,
][] = [
  ['outside', [night], 'UTC', '2026-11-20T12:00:00Z', null],
  ['inside before midnight', [night], 'UTC', '2026-11-20T23:00:00Z', '2026-11-21T06:00:00Z'],
  ['inside after midnight', [night], 'UTC', '2026-11-21T05:00:00Z', '2026-11-21T06:00:00Z'],
  ['as it closes', [night], 'UTC', '2026-11-21T06:00:00Z', null],
  [
    'ranges that follow on',
    [every('22:00', '00:00'), every('00:00', '07:00')],
    'UTC',
    '2026-11-20T23:00:00Z',
    '2026-11-21T07:00:00Z',
  ],
  [
    'ranges that overlap',
    [every('20:00', '23:00'), every('22:00', '02:00')],
    'UTC',
    '2026-11-20T20:30:00Z',
    '2026-11-21T02:00:00Z',
  ],
  [
    'an end that is skipped comes with the change',
    [every('22:00', '02:30')],
    'Europe/Berlin',
    '2026-03-28T23:00:00Z',
    '2026-03-29T01:00:00Z',
  ],
  [
    'an end that comes twice is its first',
    [every('22:00', '02:30')],
    'Europe/Berlin',
    '2026-10-24T23:00:00Z',
    '2026-10-25T00:30:00Z',
  ],
  ['a night with an hour less', [night], 'Europe/Berlin', '2026-03-28T22:00:00Z', '2026-03-29T04:00:00Z'],
];

describe('the next opening', () => {
  it.each(openings)('%s', (_name, ranges, zone, from, opens) => {
    expect(new Date(nextOpening(Date.parse(from), zoneOf(zone), ranges)).toISOString()).toBe(
      opens.replace('Z', '.000Z'),
    );
  });
  it('refuses to wait for nothing', () => expect(() => nextOpening(0, utc, [])).toThrow(RangeError));
});

describe('the closing', () => {
  it.each(closings)('%s', (_name, ranges, zone, at, closes) => {
    const closing = closingOf(Date.parse(at), zoneOf(zone), ranges);
    expect(closing === null ? null : new Date(closing).toISOString()).toBe(
      closes?.replace('Z', '.000Z') ?? null,
    );
  });
  it('of a whole week lies far off', () =>
    expect(closingOf(0, utc, [every('00:00', '00:00')])).toBeGreaterThan(6 * 86_400_000));
});

import { describe, expect, test } from 'vitest';
import { nextWeekdayTime } from './next-weekday-time.ts';
import { firstValidZone } from './time-zone.ts';
import { WEEKDAYS, type Weekday } from './weekday.ts';

const berlin = 'Europe/Berlin';
const workdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

interface Case {
  readonly name: string;
  readonly zone: string;
  readonly from: string;
  readonly on: readonly Weekday[];
  readonly time: string;
  readonly moment: string;
}

const cases: readonly Case[] = [
  {
    name: 'later today',
    zone: berlin,
    from: '2026-06-01T06:59:59Z',
    on: ['mon'],
    time: '09:00',
    moment: '2026-06-01T07:00:00Z',
  },
  {
    name: 'exactly now is now',
    zone: berlin,
    from: '2026-06-01T07:00:00Z',
    on: ['mon'],
    time: '09:00',
    moment: '2026-06-01T07:00:00Z',
  },
  {
    name: 'a millisecond late',
    zone: berlin,
    from: '2026-06-01T07:00:00.001Z',
    on: ['mon'],
    time: '09:00',
    moment: '2026-06-08T07:00:00Z',
  },
  {
    name: 'over the weekend',
    zone: berlin,
    from: '2026-06-05T08:00:00Z',
    on: workdays,
    time: '09:00',
    moment: '2026-06-08T07:00:00Z',
  },
  {
    name: 'order of days is no matter',
    zone: berlin,
    from: '2026-06-05T08:00:00Z',
    on: ['wed', 'tue'],
    time: '09:00',
    moment: '2026-06-09T07:00:00Z',
  },
  {
    name: 'the weekday is the zone’s, not UTC’s',
    zone: 'Pacific/Auckland',
    from: '2026-06-07T20:30:00Z',
    on: ['mon'],
    time: '09:00',
    moment: '2026-06-07T21:00:00Z',
  },
  {
    name: 'gap moves forward',
    zone: berlin,
    from: '2026-03-28T12:00:00Z',
    on: ['sun'],
    time: '02:30',
    moment: '2026-03-29T01:30:00Z',
  },
  {
    name: 'gap, from between',
    zone: berlin,
    from: '2026-03-29T01:15:00Z',
    on: ['sun'],
    time: '02:30',
    moment: '2026-03-29T01:30:00Z',
  },
  {
    name: 'overlap takes the first',
    zone: berlin,
    from: '2026-10-24T12:00:00Z',
    on: ['sun'],
    time: '02:30',
    moment: '2026-10-25T00:30:00Z',
  },
  {
    name: 'overlap, second time is too late',
    zone: berlin,
    from: '2026-10-25T01:30:00Z',
    on: ['sun'],
    time: '02:30',
    moment: '2026-11-01T01:30:00Z',
  },
  {
    name: 'across a change, same time of day',
    zone: berlin,
    from: '2026-03-28T09:00:00Z',
    on: ['sun'],
    time: '09:00',
    moment: '2026-03-29T07:00:00Z',
  },
  {
    name: 'half an hour of gap',
    zone: 'Australia/Lord_Howe',
    from: '2026-10-03T12:00:00Z',
    on: ['sun'],
    time: '02:15',
    moment: '2026-10-03T15:45:00Z',
  },
  {
    name: 'half-hour zone',
    zone: 'Asia/Kolkata',
    from: '2026-06-01T03:30:00Z',
    on: ['tue'],
    time: '09:00',
    moment: '2026-06-02T03:30:00Z',
  },
  {
    name: 'quarter-hour zone',
    zone: 'Asia/Kathmandu',
    from: '2026-06-01T03:16:00Z',
    on: ['mon'],
    time: '09:00',
    moment: '2026-06-08T03:15:00Z',
  },
  {
    name: 'a gap over midnight, from the day after',
    zone: 'America/Nuuk',
    from: '2026-03-29T01:15:00Z',
    on: ['sat'],
    time: '23:30',
    moment: '2026-03-29T01:30:00Z',
  },
  {
    name: 'a Friday that was skipped is Saturday',
    zone: 'Pacific/Apia',
    from: '2011-12-29T20:00:00Z',
    on: ['fri'],
    time: '10:00',
    moment: '2011-12-30T20:00:00Z',
  },
  {
    name: 'the same, from that Saturday',
    zone: 'Pacific/Apia',
    from: '2011-12-30T19:00:00Z',
    on: ['fri'],
    time: '10:00',
    moment: '2011-12-30T20:00:00Z',
  },
  {
    name: 'midnight',
    zone: 'UTC',
    from: '2026-12-31T00:00:01Z',
    on: WEEKDAYS,
    time: '00:00',
    moment: '2027-01-01T00:00:00Z',
  },
];

describe('nextWeekdayTime', () => {
  test.each(cases)('$name: $time on $on', ({ zone, from, on, time, moment }) => {
    const found = nextWeekdayTime(Date.parse(from), firstValidZone(zone), { weekdays: on, time });
    expect(new Date(found)).toEqual(new Date(moment));
  });

  test.each([
    { name: 'no weekdays', weekdays: [], time: '09:00' },
    { name: 'an hour that is none', weekdays: workdays, time: '24:00' },
    { name: 'one digit', weekdays: workdays, time: '9:00' },
    { name: 'nothing', weekdays: workdays, time: '' },
  ])('refuses $name', ({ weekdays, time }) => {
    expect(() => nextWeekdayTime(0, firstValidZone(berlin), { weekdays, time })).toThrow(RangeError);
  });
});

import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import type { JsonObject } from '../../graph/json.ts';
import { firstValidZone } from '../../runtime/time/time-zone.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { delay } from './delay.ts';

const at = (iso: string) => Date.parse(iso);

function enter(settings: JsonObject, now: string, zone: string, visit = 1) {
  const step = aStep(delay.settings.parse(settings), { now: at(now), zone: firstValidZone(zone), visit });
  const move = delay.enter(step);
  return move.move === 'wait' && move.wait.until !== null
    ? new Date(move.wait.until).toISOString()
    : move.move;
}

const NINE_DAILY = {
  mode: 'until-time',
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  time: '09:00',
};

describe('delay: when it ends', () => {
  it.each([
    {
      name: 'hours elapse over a clock change',
      settings: { mode: 'for', amount: 24, unit: 'hours' },
      now: '2026-03-28T12:00:00Z',
      zone: 'Europe/Berlin',
      until: '2026-03-29T12:00:00.000Z',
    },
    {
      name: 'a day keeps the time of day over a clock change',
      settings: { mode: 'for', amount: 1, unit: 'days' },
      now: '2026-03-28T12:00:00Z',
      zone: 'Europe/Berlin',
      until: '2026-03-29T11:00:00.000Z',
    },
    {
      name: 'a day in a half-hour zone',
      settings: { mode: 'for', amount: 1, unit: 'days' },
      now: '2026-03-28T12:00:00Z',
      zone: 'Asia/Kolkata',
      until: '2026-03-29T12:00:00.000Z',
    },
    {
      name: 'a date in the contact’s zone',
      settings: { mode: 'until-date', at: '2026-06-01T09:00' },
      now: '2026-05-01T00:00:00Z',
      zone: 'Asia/Kolkata',
      until: '2026-06-01T03:30:00.000Z',
    },
    {
      name: 'a date in a zone of its own',
      settings: { mode: 'until-date', at: '2026-06-01T09:00', zone: 'Europe/Istanbul' },
      now: '2026-05-01T00:00:00Z',
      zone: 'Asia/Kolkata',
      until: '2026-06-01T06:00:00.000Z',
    },
    {
      name: 'a date that the clocks skip',
      settings: { mode: 'until-date', at: '2026-03-29T02:30' },
      now: '2026-03-01T00:00:00Z',
      zone: 'Europe/Berlin',
      until: '2026-03-29T01:30:00.000Z',
    },
    {
      name: 'a date gone by',
      settings: { mode: 'until-date', at: '2026-01-01T09:00' },
      now: '2026-05-01T00:00:00Z',
      zone: 'UTC',
      until: 'leave',
    },
    {
      name: 'this very moment',
      settings: { mode: 'until-date', at: '2026-01-01T09:00' },
      now: '2026-01-01T09:00:00Z',
      zone: 'UTC',
      until: 'leave',
    },
    {
      name: 'later today',
      settings: NINE_DAILY,
      now: '2026-05-04T05:00:00Z',
      zone: 'Europe/Istanbul',
      until: '2026-05-04T06:00:00.000Z',
    },
    {
      name: 'nine sharp, at first',
      settings: NINE_DAILY,
      now: '2026-05-04T06:00:00Z',
      zone: 'Europe/Istanbul',
      until: 'leave',
    },
    {
      name: 'nine sharp, round a loop',
      settings: NINE_DAILY,
      now: '2026-05-04T06:00:00Z',
      zone: 'Europe/Istanbul',
      visit: 2,
      until: '2026-05-05T06:00:00.000Z',
    },
    {
      name: 'the next chosen weekday',
      settings: { ...NINE_DAILY, weekdays: ['sat'] },
      now: '2026-05-04T06:00:00Z',
      zone: 'UTC',
      until: '2026-05-09T09:00:00.000Z',
    },
  ])('$name', ({ settings, now, zone, visit, until }) =>
    expect(enter(settings, now, zone, visit)).toBe(until),
  );
});

describe('delay: waiting', () => {
  const settings = delay.settings.parse({ mode: 'for', amount: 2, unit: 'hours' });

  it('keeps the rule and what it was resolved from', () => {
    const zone = firstValidZone('Europe/Berlin');
    expect(delay.enter(aStep(settings, { now: 1_000, zone }))).toEqual({
      move: 'wait',
      wait: {
        rule: { mode: 'for', amount: 2, unit: 'hours', from: 1_000, zone: 'Europe/Berlin' },
        until: 7_201_000,
      },
    });
  });

  it.each([
    {
      name: 'goes on when its time has come',
      now: 500,
      move: { move: 'leave', port: 'next', detail: { until: 500 } },
    },
    {
      name: 'goes on when woken late',
      now: 900,
      move: { move: 'leave', port: 'next', detail: { until: 500 } },
    },
    { name: 'waits on when woken early', now: 499, move: { move: 'wait', wait: { rule: {}, until: 500 } } },
  ])('$name', ({ now, move }) => {
    const wait = { rule: {}, until: 500 };
    expect(delay.resume?.(aStep(settings, { now }), wait, { occasion: 'timer' })).toEqual(move);
  });
});

describe('delay: a random while', () => {
  const between = (least: number, most: number) =>
    delay.settings.parse({
      mode: 'between',
      least: { amount: least, unit: 'minutes' },
      most: { amount: most, unit: 'minutes' },
    });
  const endOf = (settings: ReturnType<typeof between>, given: { visit?: number; entry?: number } = {}) => {
    const move = delay.enter(aStep(settings, given));
    return move.move === 'wait' ? move.wait.until : null;
  };

  it('is the same whenever it is asked for, and another for each entry and visit', () => {
    const settings = between(1, 10_000);
    expect(endOf(settings)).toBe(endOf(settings));
    expect(
      new Set([endOf(settings), endOf(settings, { visit: 2 }), endOf(settings, { entry: 2 })]).size,
    ).toBe(3);
  });

  it('does not mind which bound was written first', () =>
    expect(endOf(between(1, 10_000))).toBe(endOf(between(10_000, 1))));
});

describe('delay: its exits', () => {
  const date = { mode: 'until-date', at: '2026-06-01T09:00' };
  it.each<{ name: string; settings: JsonObject; ports: string[] }>([
    { name: 'until a date', settings: date, ports: ['next'] },
    {
      name: 'until a date that may be past',
      settings: { ...date, past: 'past-port' },
      ports: ['next', 'past'],
    },
    { name: 'a while is never past', settings: { mode: 'for', past: 'past-port' }, ports: ['next'] },
  ])('$name', ({ settings, ports }) => {
    expect(delay.ports(settings).map(({ id }) => id)).toEqual(ports);
  });
});

describe('delay: its settings', () => {
  it.each([
    { name: 'one', settings: { mode: 'for', amount: 1, unit: 'days' }, summary: 'Wait 1 day' },
    { name: 'several', settings: { mode: 'for', amount: 3, unit: 'weeks' }, summary: 'Wait 3 weeks' },
    {
      name: 'a date',
      settings: { mode: 'until-date', at: '2026-06-01T09:00' },
      summary: 'Wait until 2026-06-01 09:00',
    },
    {
      name: 'a date elsewhere',
      settings: { mode: 'until-date', at: '2026-06-01T09:00', zone: 'Asia/Tokyo' },
      summary: 'Wait until 2026-06-01 09:00 (Asia/Tokyo)',
    },
    {
      name: 'a date in the workspace’s zone',
      settings: { mode: 'until-date', at: '2026-06-01T09:00', zone: 'workspace' },
      summary: 'Wait until 2026-06-01 09:00 (the workspace’s time)',
    },
    {
      name: 'a random while',
      settings: {
        mode: 'between',
        least: { amount: 1, unit: 'hours' },
        most: { amount: 2, unit: 'days' },
      },
      summary: 'Wait 1 hour to 2 days',
    },
    { name: 'every day', settings: NINE_DAILY, summary: 'Wait until 09:00' },
    {
      name: 'on weekdays',
      settings: { ...NINE_DAILY, weekdays: ['fri', 'mon', 'tue', 'wed', 'thu'] },
      summary: 'Wait until 09:00 on a weekday',
    },
    {
      name: 'on some days',
      settings: { ...NINE_DAILY, weekdays: ['sat', 'mon'] },
      summary: 'Wait until 09:00 on Mon, Sat',
    },
  ])('are said in one line: $name', ({ settings, summary }) => {
    expect(stepSummary({ kind: 'delay', settings }, someReferences, 'en')).toBe(summary);
  });

  it.each([
    { name: 'no mode', settings: {}, path: ['mode'], message: 'Choose what to wait for.' },
    {
      name: 'no time at all',
      settings: { mode: 'for', amount: 0, unit: 'days' },
      path: ['amount'],
      message: 'Enter a whole number, 1 or more.',
    },
    {
      name: 'half a day',
      settings: { mode: 'for', amount: 0.5, unit: 'days' },
      path: ['amount'],
      message: 'Enter a whole number, 1 or more.',
    },
    {
      name: 'out of the calendar',
      settings: { mode: 'for', amount: 1e9, unit: 'months' },
      path: ['amount'],
      message: 'This is too long: 10,000 at most.',
    },
    {
      name: 'no such day',
      settings: { mode: 'until-date', at: '2026-02-30T09:00' },
      path: ['at'],
      message: 'Enter a date and time.',
    },
    {
      name: 'no such zone',
      settings: { mode: 'until-date', at: '2026-02-03T09:00', zone: 'Mars/Base' },
      path: ['zone'],
      message: 'Choose a time zone.',
    },
    {
      name: 'no day',
      settings: { ...NINE_DAILY, weekdays: [] },
      path: ['weekdays'],
      message: 'Choose at least one day.',
    },
    {
      name: 'no time',
      settings: { ...NINE_DAILY, time: '25:00' },
      path: ['time'],
      message: 'Enter a time of day.',
    },
  ])('$name is a problem', ({ settings, path, message }) => {
    expect(settingsProblems(delay, settings, someReferences, 'en')).toMatchObject([
      { severity: 'error', path, message },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { DAY } from '../../runtime/instant.ts';
import { utc } from '../../runtime/time/time-zone.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { onSchedule } from './on-schedule.ts';
import { ruleOf, type Schedule, scheduleOf } from './schedule.ts';

const start = '2026-01-05T09:00';
const mondays = onSchedule.settings.parse({ rule: 'FREQ=WEEKLY;BYDAY=MO', start });

describe('on a schedule', () => {
  it('listens to the clock’s striking for itself', () => {
    expect(onSchedule.listens(mondays, { funnelId: 'f1', node: 'n1' })).toEqual([
      { type: 'clock.struck', subject: 'f1:n1' },
    ]);
  });

  it('goes on at once', () => {
    expect(onSchedule.enter(aStep(mondays))).toEqual({ move: 'leave', port: 'next' });
  });

  it('looks at nobody while it does not occur', () => {
    const monday = Date.parse('2026-01-12T09:00:00Z');
    const reach = (from: number, to: number) =>
      onSchedule.clockReach?.(mondays, { from, to, workspaceZone: utc });
    expect(reach(monday - DAY, monday - 1)).toBeNull();
    expect(reach(monday - DAY, monday)).toEqual({ reach: 'everyone' });
    expect(reach(monday, monday + DAY)).toBeNull();
  });

  it.each([
    { rule: 'FREQ=DAILY', summary: 'Every day at 09:00' },
    { rule: 'FREQ=DAILY;INTERVAL=3', summary: 'Every 3 days at 09:00' },
    { rule: 'FREQ=WEEKLY;BYDAY=FR,MO', summary: 'Every week on Mon, Fri at 09:00' },
    { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', summary: 'Every 2 weeks on Mon at 09:00' },
    { rule: 'FREQ=MONTHLY', summary: 'Every month on day 5 at 09:00' },
    { rule: 'FREQ=MONTHLY;BYMONTHDAY=-1', summary: 'Every month on the last day at 09:00' },
    { rule: 'FREQ=MONTHLY;BYDAY=-1FR', summary: 'Every month on the last Friday at 09:00' },
    { rule: 'FREQ=YEARLY', summary: 'Every year on 01-05 at 09:00' },
    { rule: 'FREQ=DAILY;COUNT=3', summary: 'By the rule FREQ=DAILY;COUNT=3 at 09:00' },
  ])('is said in one line: $summary', ({ rule, summary }) => {
    expect(stepSummary({ kind: 'on-schedule', settings: { rule, start } }, someReferences, 'en')).toBe(
      summary,
    );
  });

  it.each([
    {
      name: 'no rule',
      settings: { rule: 'every monday', start },
      path: ['rule'],
      message: 'Enter a recurrence rule, such as FREQ=WEEKLY;BYDAY=MO.',
    },
    {
      name: 'no beginning',
      settings: { rule: 'FREQ=DAILY', start: '' },
      path: ['start'],
      message: 'Enter a date and time.',
    },
    {
      name: 'a day that never comes',
      settings: { rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', start },
      path: ['rule'],
      message: 'This never occurs.',
    },
  ])('$name is a problem', ({ settings, path, message }) => {
    expect(settingsProblems(onSchedule, settings, someReferences, 'en')).toMatchObject([
      { severity: 'error', path, message },
    ]);
  });
});

describe('a schedule and its rule', () => {
  it.each<{ schedule: Schedule; rule: string }>([
    { schedule: { repeats: 'daily', interval: 1 }, rule: 'FREQ=DAILY' },
    {
      schedule: { repeats: 'weekly', interval: 2, weekdays: ['mon', 'sun'] },
      rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU',
    },
    { schedule: { repeats: 'monthly', interval: 1, on: 'same' }, rule: 'FREQ=MONTHLY' },
    { schedule: { repeats: 'monthly', interval: 1, on: 'last' }, rule: 'FREQ=MONTHLY;BYMONTHDAY=-1' },
    {
      schedule: { repeats: 'monthly', interval: 3, on: { nth: -1, weekday: 'fri' } },
      rule: 'FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR',
    },
    { schedule: { repeats: 'yearly', interval: 1 }, rule: 'FREQ=YEARLY' },
    { schedule: { repeats: 'own', rule: 'FREQ=WEEKLY' }, rule: 'FREQ=WEEKLY' },
    {
      schedule: { repeats: 'own', rule: 'FREQ=MONTHLY;BYMONTHDAY=1,15' },
      rule: 'FREQ=MONTHLY;BYMONTHDAY=1,15',
    },
    { schedule: { repeats: 'own', rule: 'nonsense' }, rule: 'nonsense' },
  ])('say the same: $rule', ({ schedule, rule }) => {
    expect(ruleOf(schedule)).toBe(rule);
    expect(scheduleOf(rule)).toEqual(schedule);
  });
});

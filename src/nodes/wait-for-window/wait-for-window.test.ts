import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import type { JsonObject } from '../../graph/json.ts';
import { firstValidZone } from '../../runtime/time/time-zone.ts';
import { WEEKDAYS } from '../../runtime/time/weekday.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { waitForWindow } from './wait-for-window.ts';

/* When it goes on stands in docs/semantics/time.md, whose rows time-semantics.test.ts runs. */
const friday = { days: ['fri'], from: '09:00', to: '17:00' };
const settings = waitForWindow.settings.parse({ ranges: [friday] });
const at = Date.parse;

describe('a send window', () => {
  it.each([
    { name: 'lets those through who wake in it', now: '2026-11-20T09:00:00Z', move: { move: 'leave' } },
    {
      name: 'holds those who wake too late for it to the next',
      now: '2026-11-20T17:00:00Z',
      move: { move: 'wait', wait: { until: at('2026-11-27T09:00:00Z') } },
    },
  ])('$name', ({ now, move }) => {
    const wait = { rule: { for: 'window', zone: 'UTC' }, until: at('2026-11-20T09:00:00Z') };
    expect(
      waitForWindow.resume?.(aStep(settings, { now: at(now) }), wait, { occasion: 'timer' }),
    ).toMatchObject(move);
  });

  it('keeps the zone the wait began with, unless the step names another', () => {
    const zone = firstValidZone('Asia/Kolkata');
    const entered = waitForWindow.enter(aStep(settings, { now: at('2026-11-19T00:00:00Z'), zone }));
    if (entered.move !== 'wait') throw new Error('does not wait');
    const now = at('2026-11-20T03:30:00Z');
    expect(entered.wait.until).toBe(now);
    const resume = (given: JsonObject) =>
      waitForWindow.resume?.(
        aStep(waitForWindow.settings.parse({ ranges: [friday], ...given }), { now }),
        entered.wait,
        { occasion: 'timer' },
      );
    expect(resume({})).toMatchObject({ move: 'leave' });
    expect(resume({ zone: 'Europe/London' })).toMatchObject({
      move: 'wait',
      wait: { until: at('2026-11-20T09:00:00Z') },
    });
  });
});

describe('a send window: its settings', () => {
  it.each<{ settings: JsonObject; summary: string }>([
    {
      settings: { ranges: [{ ...friday, days: WEEKDAYS.slice(0, 5) }] },
      summary: 'Wait for 09:00 to 17:00 on weekdays',
    },
    {
      settings: { ranges: [{ ...friday, days: [...WEEKDAYS] }], zone: 'workspace' },
      summary: 'Wait for 09:00 to 17:00 (the workspace’s time)',
    },
    {
      settings: { ranges: [friday, { days: ['sun', 'sat'], from: '20:00', to: '02:00' }] },
      summary: 'Wait for 09:00 to 17:00 on Fri or 20:00 to 02:00 on Sat, Sun',
    },
  ])('are said in one line: $summary', ({ settings, summary }) => {
    expect(stepSummary({ kind: 'wait-for-window', settings }, someReferences, 'en')).toBe(summary);
  });

  it.each([
    {
      name: 'no hours',
      settings: { ranges: [] },
      path: ['ranges'],
      message: 'Add the hours at which contacts go on.',
    },
    {
      name: 'no day',
      settings: { ranges: [friday, { ...friday, days: [] }] },
      path: ['ranges', 1, 'days'],
      message: 'Choose at least one day.',
    },
    {
      name: 'no time',
      settings: { ranges: [{ ...friday, to: '' }] },
      path: ['ranges', 0, 'to'],
      message: 'Enter a time of day.',
    },
    {
      name: 'no such zone',
      settings: { ranges: [friday], zone: 'Mars/Base' },
      path: ['zone'],
      message: 'Choose a time zone.',
    },
  ])('$name is a problem', ({ settings, path, message }) => {
    expect(settingsProblems(waitForWindow, settings, someReferences, 'en')).toMatchObject([
      { severity: 'error', path, message },
    ]);
  });
});

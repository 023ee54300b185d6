import { describe, expect, it } from 'vitest';
import { aContact, aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import type { JsonObject } from '../../graph/json.ts';
import { HOUR } from '../../runtime/instant.ts';
import { firstValidZone } from '../../runtime/time/time-zone.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { waitForDate } from './wait-for-date.ts';

/* When it goes on stands in docs/semantics/time.md, whose rows time-semantics.test.ts runs. */
const birthday = { field: 'date_of_birth', time: '09:00', yearly: true };
const born = aContact({ fields: { date_of_birth: '1990-03-01' } });
const nine = Date.parse('2026-03-01T09:00:00Z');

describe('waiting for a date', () => {
  const settings = waitForDate.settings.parse(birthday);

  it('keeps the rule, what it was resolved from, and the zone', () => {
    const zone = firstValidZone('Asia/Kolkata');
    const step = aStep(settings, { now: nine - 24 * HOUR, contact: born, zone });
    expect(waitForDate.enter(step)).toEqual({
      move: 'wait',
      wait: {
        rule: {
          field: 'date_of_birth',
          date: '1990-03-01',
          from: nine - 24 * HOUR,
          zone: 'Asia/Kolkata',
        },
        until: Date.parse('2026-03-01T03:30:00Z'),
      },
    });
  });

  it.each([
    { name: 'the first time, at the very moment: goes on', visit: 1, move: { move: 'leave', port: 'next' } },
    {
      name: 'round a loop, at the very moment: waits a year',
      visit: 2,
      move: { move: 'wait', wait: { until: Date.parse('2027-03-01T09:00:00Z') } },
    },
  ])('$name', ({ visit, move }) => {
    expect(waitForDate.enter(aStep(settings, { now: nine, contact: born, visit }))).toMatchObject(move);
  });

  it('is not moved by a pause that was over before the date was set', () => {
    const entered = aStep(settings, { now: nine - 200 * HOUR, contact: born });
    const begun = waitForDate.enter(entered);
    if (begun.move !== 'wait') throw new Error('does not wait');
    const moved = aContact({ fields: { date_of_birth: '1990-03-05' } });
    const now = nine - 100 * HOUR;
    const event = {
      type: 'contact.updated',
      subject: null,
      data: {},
      occurredAt: now,
      runId: null,
      depth: 0,
    };
    const step = aStep(settings, { now, enteredAt: entered.now, contact: moved });
    expect(waitForDate.resume?.(step, begun.wait, { occasion: 'event', event })).toMatchObject({
      move: 'wait',
      wait: { until: Date.parse('2026-03-05T09:00:00Z'), movedAt: now },
    });
  });

  it('has an exit for what is past only where that is wanted', () => {
    expect(waitForDate.ports(birthday)).toEqual([{ id: 'next' }]);
    expect(waitForDate.ports({ ...birthday, past: 'past-port' }).map(({ id }) => id)).toEqual([
      'next',
      'past',
    ]);
  });
});

describe('waiting for a date: its settings', () => {
  it.each<{ settings: JsonObject; summary: string }>([
    { settings: { ...birthday, yearly: false }, summary: 'Wait until Date of birth at 09:00' },
    {
      settings: { ...birthday, offset: { amount: -3, unit: 'days' }, zone: 'workspace' },
      summary: 'Wait until 3 days before Date of birth at 09:00, every year (the workspace’s time)',
    },
    {
      settings: { ...birthday, offset: { amount: 1, unit: 'weeks' }, zone: 'Asia/Tokyo', yearly: false },
      summary: 'Wait until 1 week after Date of birth at 09:00 (Asia/Tokyo)',
    },
  ])('are said in one line: $summary', ({ settings, summary }) => {
    expect(stepSummary({ kind: 'wait-for-date', settings }, someReferences, 'en')).toBe(summary);
  });

  it.each([
    { name: 'no field', settings: { ...birthday, field: '' }, path: ['field'], message: 'Choose a date.' },
    {
      name: 'a field that is no date',
      settings: { ...birthday, field: 'country' },
      path: ['field'],
      message: 'Country is no date that the clock can go by. Choose another.',
    },
    {
      name: 'no time',
      settings: { ...birthday, time: '' },
      path: ['time'],
      message: 'Enter a time of day.',
    },
    {
      name: 'an offset of ten years',
      settings: { ...birthday, offset: { amount: 120, unit: 'months' } },
      path: ['offset', 'amount'],
      message: 'This is too long: two years at most.',
    },
  ])('$name is a problem', ({ settings, path, message }) => {
    expect(settingsProblems(waitForDate, settings, someReferences, 'en')).toMatchObject([
      { severity: 'error', path, message },
    ]);
  });
});

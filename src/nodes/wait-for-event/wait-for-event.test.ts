import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import type { JsonObject } from '../../graph/json.ts';
import { settingsProblems } from '../settings-problems.ts';
import { waitForEvent } from './wait-for-event.ts';

const sameOrder = {
  match: 'all',
  conditions: [
    { test: 'data', of: 'event', property: 'order_id', operator: 'same-as-trigger', value: 'order_id' },
  ],
};
const settings = waitForEvent.settings.parse({
  events: [
    { id: 'paid', type: 'order.paid', filter: sameOrder },
    { id: 'opened', type: 'mail.opened', mail: 'm1' },
    { id: 'late', type: 'mail.opened' },
  ],
  timeout: { amount: 1, unit: 'months' },
});
const HOUR = 3_600_000;
const event = (type: string, data: JsonObject = {}) => ({
  type,
  subject: null,
  data,
  occurredAt: 0,
  runId: null,
  depth: 0,
});
const trigger = { type: 'order.placed', subject: null, data: { order_id: '7' }, occurredAt: 0 };
const wait = { rule: { for: 'event' }, until: null };

describe('waiting for an event', () => {
  it('listens to each of its events', () =>
    expect(waitForEvent.listens?.(settings, { funnelId: 'f1', node: 'n1' })).toEqual([
      { type: 'order.paid', subject: null },
      { type: 'mail.opened', subject: null },
      { type: 'mail.opened', subject: null },
    ]));

  it('waits for a month of the calendar at most', () => {
    const entered = Date.parse('2026-01-31T12:00Z');
    expect(waitForEvent.enter(aStep(settings, { now: entered }))).toMatchObject({
      wait: { until: Date.parse('2026-02-28T12:00Z') },
    });
  });

  it.each([
    {
      name: 'an event of the order it entered for',
      given: event('order.paid', { order_id: '7' }),
      move: { port: 'paid' },
    },
    { name: 'one of another order', given: event('order.paid', { order_id: '8' }), move: { move: 'stay' } },
    {
      name: 'the mail of its own journey',
      given: event('mail.opened', { node: 'm1', run: 'r1' }),
      move: { port: 'opened' },
    },
    {
      name: 'that mail in another journey: the next event in the list',
      given: event('mail.opened', { node: 'm1', run: 'r2' }),
      move: { port: 'late' },
    },
  ])('$name', ({ given, move }) => {
    const step = aStep(settings, { event: given, trigger, now: HOUR });
    expect(waitForEvent.resume?.(step, wait, { occasion: 'event', event: given })).toMatchObject(move);
  });

  it('takes the way of those who are too late', () =>
    expect(waitForEvent.resume?.(aStep(settings), wait, { occasion: 'timer' })).toEqual({
      move: 'leave',
      port: 'timeout',
    }));

  it('has an exit for each event under its own id, and one for the timeout', () => {
    expect(waitForEvent.ports(settings as unknown as JsonObject).map(({ id }) => id)).toEqual([
      'paid',
      'opened',
      'late',
      'timeout',
    ]);
    expect(waitForEvent.ports({ events: 'nonsense' })).toEqual([]);
  });

  it.each([
    { name: 'no event', given: { events: [] }, path: 'events', code: 'add-event' },
    {
      name: 'no type',
      given: { events: [{ id: 'a', type: '' }] },
      path: 'events.0.type',
      code: 'choose-event',
    },
    {
      name: 'a custom event without a name',
      given: { events: [{ id: 'a', type: 'custom.' }] },
      path: 'events.0.type',
      code: 'name-event',
    },
    {
      name: 'a tag to be chosen',
      given: { events: [{ id: 'a', type: 'tag.applied' }] },
      path: 'events.0.subject',
      code: 'choose-event-tag',
    },
    {
      name: 'a tag that is gone',
      given: { events: [{ id: 'a', type: 'tag.applied', subject: 'x' }] },
      path: 'events.0.subject',
      code: 'event-tag-gone',
    },
    {
      name: 'a mail that is gone',
      given: { events: [{ id: 'a', type: 'mail.opened', mail: 'x' }] },
      path: 'events.0.mail',
      code: 'event-mail-gone',
    },
    {
      name: 'no longest time',
      given: { events: [{ id: 'a', type: 'order.paid' }] },
      path: 'timeout',
      code: 'no-timeout',
    },
    {
      name: 'two exits of one id',
      given: {
        events: [
          { id: 'a', type: 'order.paid' },
          { id: 'a', type: 'order.paid' },
        ],
      },
      path: 'events',
      code: 'same-exit',
    },
  ])('says what is wrong: $name', ({ given, path, code }) => {
    const found = settingsProblems(waitForEvent, given as JsonObject, someReferences, 'en');
    expect(found.map((problem) => [problem.path.join('.'), problem.code])).toContainEqual([path, code]);
  });
});

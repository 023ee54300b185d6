import { describe, expect, it } from 'vitest';
import { aContact, aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import type { JsonObject } from '../../graph/json.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { goal } from './goal.ts';

const isVip: JsonObject = { match: 'all', conditions: [{ test: 'tag', operator: 'has', tag: 't1' }] };
const filter: JsonObject = {
  match: 'all',
  conditions: [{ test: 'data', of: 'event', property: 'total', operator: 'at-least', value: 50 }],
};
const onEvent: JsonObject = { on: 'event', event: { type: 'order.paid', filter }, value: 20 };
const onCondition: JsonObject = { on: 'condition', condition: isVip };
const vip = aContact({ tags: new Set(['t1']) });
const paid = (total: number) => ({
  type: 'order.paid',
  subject: null,
  data: { total },
  occurredAt: 0,
  runId: null,
  depth: 0,
});
const step = (given: JsonObject, rest: Parameters<typeof aStep>[1] = {}) =>
  aStep(goal.settings.parse(given), rest as object);
const wait = { rule: { for: 'goal', from: 0 }, until: null };
const announced = (value: number) => ({
  move: 'leave',
  port: 'next',
  detail: { met: true },
  effects: [{ effect: 'event', type: 'goal.reached', subject: 'f1:n1', data: { value, currency: 'EUR' } }],
});

describe('goal', () => {
  it.each([
    { name: 'the event', given: onEvent, rest: { event: paid(60) }, move: announced(20) },
    { name: 'the condition', given: onCondition, rest: { contact: vip }, move: announced(0) },
  ])('takes hold of a run by $name, and says that it is reached', ({ given, rest, move }) => {
    expect(goal.seize?.(step(given, rest))).toMatchObject(move);
  });

  it.each([
    { name: 'an event that its filter refuses', given: onEvent, rest: { event: paid(40) } },
    { name: 'nothing at all', given: onEvent, rest: {} },
    { name: 'a condition that does not hold', given: onCondition, rest: {} },
    { name: 'a condition of nothing', given: { on: 'condition' }, rest: { contact: vip } },
  ])('leaves a run alone for $name', ({ given, rest }) => {
    expect(goal.seize?.(step(given, rest))).toBeNull();
  });

  it('takes nobody back by a condition that merely still holds', () => {
    const event = { ...paid(1), type: 'tag.applied', subject: 't1' };
    expect(goal.seize?.(step(onCondition, { contact: vip, visit: 2 }))).toBeNull();
    expect(goal.seize?.(step(onCondition, { contact: vip, visit: 2, event }))).toMatchObject({
      move: 'leave',
    });
  });

  it('is for those who have it ahead', () => {
    expect(goal.seizes).toBe('ahead');
    const settings = goal.settings.parse(onEvent);
    expect(goal.listens?.(settings, { funnelId: 'f1', node: 'n1' })).toEqual([
      { type: 'order.paid', subject: null },
    ]);
    const tags = goal.listens?.(goal.settings.parse(onCondition), { funnelId: 'f1', node: 'n1' });
    expect(tags?.map(({ type }) => type)).toEqual(['tag.applied', 'tag.removed']);
  });

  it.each([
    {
      name: 'who fulfils it passes',
      given: { ...onCondition, required: true },
      contact: vip,
      move: announced(0),
    },
    {
      name: 'who does not goes on, where it is optional',
      given: onEvent,
      move: { move: 'leave', port: 'next', detail: { met: false } },
    },
    {
      name: 'who does not waits, where it is required',
      given: { ...onEvent, required: true },
      move: { move: 'wait', wait: { until: null }, detail: { met: false } },
    },
    {
      name: 'for so long',
      given: { ...onEvent, required: true, timeout: { amount: 1, unit: 'hours' } },
      move: { move: 'wait', wait: { until: 3_600_000 } },
    },
  ])('on the way: $name', ({ given, contact = aContact(), move }) => {
    expect(goal.enter(step(given, { contact }))).toMatchObject(move);
  });

  it.each([
    { name: 'the event', event: paid(60), move: announced(20) },
    { name: 'not by an event that its filter refuses', event: paid(40), move: { move: 'stay' } },
  ])('while waiting: goes on by $name', ({ event, move }) => {
    expect(goal.resume?.(step(onEvent, { event }), wait, { occasion: 'event', event })).toMatchObject(move);
  });

  it('while waiting: takes the exit for those who are too late', () =>
    expect(goal.resume?.(step(onEvent), wait, { occasion: 'timer' })).toEqual({
      move: 'leave',
      port: 'timeout',
      detail: { met: false },
    }));

  it('has that exit only where one waits, and not for ever', () => {
    const ids = (given: JsonObject) => goal.ports(given).map(({ id }) => id);
    const timeout = { amount: 1, unit: 'days' };
    expect(ids({ timeout })).toEqual(['next']);
    expect(ids({ required: true })).toEqual(['next']);
    expect(ids({ required: true, timeout })).toEqual(['next', 'timeout']);
  });

  it.each([
    { name: 'no event', given: { on: 'event' }, code: 'choose-event', path: ['event', 'type'] },
    {
      name: 'an event about nothing',
      given: { on: 'event', event: { type: 'tag.applied' } },
      code: 'choose-event-tag',
      path: ['event', 'subject'],
    },
    {
      name: 'no condition',
      given: { on: 'condition' },
      code: 'add-condition',
      path: ['condition', 'conditions'],
    },
    { name: 'less than nothing', given: { ...onEvent, value: -1 }, code: 'enter-value', path: ['value'] },
  ])('$name: a problem', ({ given, code, path }) => {
    expect(settingsProblems(goal, given as JsonObject, someReferences, 'en')).toMatchObject([{ code, path }]);
  });

  it.each([
    { settings: onCondition, summary: 'has the tag VIP' },
    { settings: { on: 'event', event: { type: 'order.paid' }, value: 20 }, summary: 'Order paid (20 EUR)' },
  ])('$summary', ({ settings, summary }) => {
    expect(stepSummary({ kind: 'goal', settings: settings as JsonObject }, someReferences, 'en')).toBe(
      summary,
    );
  });
});

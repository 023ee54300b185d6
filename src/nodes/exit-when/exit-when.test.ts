import { describe, expect, it } from 'vitest';
import { aContact, aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import type { JsonObject } from '../../graph/json.ts';
import type { ContactEvent } from '../../runtime/event.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { exitWhen } from './exit-when.ts';

const event = (type: string, subject: string | null = null): ContactEvent => ({
  type,
  subject,
  data: {},
  occurredAt: 0,
  runId: null,
  depth: 0,
});
const isVip: JsonObject = { match: 'all', conditions: [{ test: 'tag', operator: 'has', tag: 't1' }] };
const onCondition: JsonObject = { on: 'condition', condition: isVip };
const onPaid: JsonObject = { on: 'event', event: { type: 'order.paid' }, reason: 'Bought' };
const seize = (given: JsonObject, rest: object = {}) =>
  exitWhen.seize?.(aStep(exitWhen.settings.parse(given), rest));
const vip = aContact({ tags: new Set(['t1']) });

describe('exit when', () => {
  it.each([
    {
      name: 'who unsubscribed',
      given: { on: 'unsubscribed' },
      rest: { contact: aContact({ status: 'unsubscribed' }) },
      reason: 'unsubscribed',
    },
    {
      name: 'who complained',
      given: { on: 'unsubscribed' },
      rest: { contact: aContact({ status: 'complained' }) },
      reason: 'unsubscribed',
    },
    { name: 'by an event', given: onPaid, rest: { event: event('order.paid') }, reason: 'Bought' },
    { name: 'by a condition', given: onCondition, rest: { contact: vip }, reason: 'exit-rule' },
    {
      name: 'by a goal of this funnel',
      given: { on: 'goal' },
      rest: { event: event('goal.reached', 'f1:n9') },
      reason: 'goal-reached',
    },
    {
      name: 'by a goal of another funnel',
      given: { on: 'goal', funnel: 'f2' },
      rest: { event: event('goal.reached', 'f2:n9') },
      reason: 'goal-reached',
    },
  ])('ends the journey: $name', ({ given, rest, reason }) => {
    expect(seize(given as JsonObject, rest)).toMatchObject({ move: 'end', reason, detail: { on: given.on } });
  });

  it.each([
    { name: 'who is subscribed', given: { on: 'unsubscribed' }, rest: {} },
    { name: 'for another event', given: onPaid, rest: { event: event('order.placed') } },
    { name: 'while the condition does not hold', given: onCondition, rest: {} },
    {
      name: 'for a goal of another funnel',
      given: { on: 'goal' },
      rest: { event: event('goal.reached', 'f2:n9') },
    },
    {
      name: 'for a funnel whose id only begins alike',
      given: { on: 'goal' },
      rest: { event: event('goal.reached', 'f11:n9') },
    },
  ])('leaves alone: $name', ({ given, rest }) => expect(seize(given as JsonObject, rest)).toBeNull());

  it('is asked wherever a run stands', () => expect(exitWhen.seizes).toBe('anywhere'));

  it.each([
    { on: 'unsubscribed', types: ['contact.unsubscribed', 'contact.updated'] },
    { on: 'goal', types: ['goal.reached'] },
    { ...onPaid, types: ['order.paid'] },
    { ...onCondition, types: ['tag.applied', 'tag.removed'] },
  ])('listens: $on', ({ types, ...given }) => {
    const settings = exitWhen.settings.parse(given);
    const heard = exitWhen.listens?.(settings, { funnelId: 'f1', node: 'n1' });
    expect(heard?.map(({ type }) => type)).toEqual(types);
  });

  it.each([
    { name: 'no event', given: { on: 'event' }, code: 'choose-event' },
    { name: 'no condition', given: { on: 'condition' }, code: 'add-condition' },
    { name: 'a funnel that is gone', given: { on: 'goal', funnel: 'gone' }, code: 'funnel-gone' },
    { name: 'a whole story', given: { on: 'goal', reason: 'x'.repeat(201) }, code: 'reason-too-long' },
  ])('$name: a problem', ({ given, code }) => {
    expect(settingsProblems(exitWhen, given, someReferences, 'en')).toMatchObject([{ code }]);
  });

  it.each([
    { settings: {}, summary: null },
    { settings: { on: 'unsubscribed' }, summary: 'Who unsubscribes leaves' },
    { settings: { on: 'goal' }, summary: 'Who reaches a goal leaves' },
    { settings: { on: 'goal', funnel: 'f2' }, summary: 'Who reaches a goal of Newsletter leaves' },
    { settings: onCondition, summary: 'has the tag VIP' },
  ])('$summary', ({ settings, summary }) => {
    expect(stepSummary({ kind: 'exit-when', settings }, someReferences, 'en')).toBe(summary);
  });
});

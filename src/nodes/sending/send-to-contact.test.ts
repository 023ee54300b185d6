import { describe, expect, it } from 'vitest';
import { aContact, aStep } from '../../../tests/support/a-step.ts';
import { DAY } from '../../runtime/instant.ts';
import { type Policies, policiesSchema } from '../../runtime/policies/policies-schema.ts';
import { sendingToContact } from './send-to-contact.ts';

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const night = { quietHours: { ranges: [{ days, from: '21:00', to: '08:00' }] } };
const NOON = Date.parse('2026-11-16T12:00Z');
const NIGHT = Date.parse('2026-11-16T23:00Z');
const MORNING = Date.parse('2026-11-17T08:00Z');

const { enter, resume } = sendingToContact('email', () => null);
const stepAt = (now: number, policies: object, given: object = {}, transactional = false) =>
  aStep(
    { transactional },
    { now, policies: policiesSchema.parse(policies) as Policies, contact: aContact(given) },
  );

describe('a step that writes to a contact', () => {
  it('says why it passes the contact by', () => {
    const reasoned = sendingToContact('email', () => 'no-address');
    expect(reasoned.enter(stepAt(NIGHT, night))).toMatchObject({
      port: 'next',
      detail: { skipped: 'no-address' },
    });
  });

  it('sends at noon, but not after the quiet hours have begun', () =>
    expect(enter(stepAt(NOON, night))).toMatchObject({
      move: 'wait',
      effects: [{ effect: 'message', awaited: true, notAfter: Date.parse('2026-11-16T21:00Z') }],
    }));

  it.each([
    { name: 'waits for their end', whenBlocked: 'hold', move: { move: 'wait', wait: { until: MORNING } } },
    {
      name: 'passes the step by',
      whenBlocked: 'skip',
      move: { move: 'leave', detail: { skipped: 'quiet-hours' } },
    },
    {
      name: 'ends the journey',
      whenBlocked: 'drop',
      move: { move: 'end', reason: 'dropped-by-quiet-hours' },
    },
  ])('in quiet hours $name where the workspace says $whenBlocked', ({ whenBlocked, move }) => {
    const made = enter(stepAt(NIGHT, { ...night, whenBlocked }));
    expect(made).toMatchObject(move);
    expect('effects' in made && made.effects).toBeFalsy();
  });

  it('is transactional all the same at night', () =>
    expect(enter(stepAt(NIGHT, night, {}, true))).toMatchObject({
      move: 'leave',
      effects: [{ notAfter: null }],
    }));

  it('asks again when the quiet hours are over: another mail may have used up the cap meanwhile', () => {
    const policies = { ...night, caps: [{ channel: 'email', most: 1, days: 1 }] };
    const held = enter(stepAt(NIGHT, policies));
    const other = { sendings: [{ channel: 'email', at: MORNING }] };
    expect(
      held.move === 'wait' && resume(stepAt(MORNING, policies), held.wait, { occasion: 'timer' }),
    ).toMatchObject({
      effects: [{ effect: 'message' }],
    });
    expect(
      held.move === 'wait' && resume(stepAt(MORNING, policies, other), held.wait, { occasion: 'timer' }),
    ).toMatchObject({ move: 'wait', wait: { until: MORNING + DAY } });
  });

  it('waits for the next window when the queue was too slow', () => {
    const wait = { rule: { for: 'outcome' }, until: null };
    const expired = { occasion: 'outcome', outcome: 'expired', reason: null } as const;
    expect(resume(stepAt(NIGHT, night), wait, expired)).toMatchObject({
      move: 'wait',
      wait: { until: MORNING },
    });
  });
});

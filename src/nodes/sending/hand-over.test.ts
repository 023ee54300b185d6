import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import type { Occasion } from '../../runtime/run.ts';
import { afterOutcome, handOver } from './hand-over.ts';

const wait = { rule: { for: 'outcome' }, until: null };
const wired = aStep({}, { wired: (port) => port === 'failed' });
const bare = aStep({});

describe('handing over', () => {
  it.each([
    { name: 'goes on at once', step: bare, keepAs: '', awaited: false },
    { name: 'waits where failing has a path', step: wired, keepAs: '', awaited: true },
    { name: 'waits for an answer to keep', step: bare, keepAs: 'answer', awaited: true },
  ])('$name', ({ step, keepAs, awaited }) => {
    const move = handOver(step, 'webhook', { keepAs });
    expect(move).toMatchObject({
      effects: [{ effect: 'message', channel: 'webhook', awaited, notAfter: null }],
    });
    expect(move.move).toBe(awaited ? 'wait' : 'leave');
  });
});

describe('after the outcome', () => {
  const outcome = (given: object): Occasion =>
    ({ occasion: 'outcome', outcome: 'sent', reason: null, ...given }) as Occasion;

  it.each([
    { name: 'sent', given: {}, port: 'next' },
    { name: 'failed', given: { outcome: 'failed', reason: 'r' }, port: 'failed' },
    { name: 'unknown', given: { outcome: 'unknown' }, port: 'next' },
    { name: 'skipped', given: { outcome: 'skipped', reason: 'r' }, port: 'next' },
  ])('$name leaves by $port', ({ given, port }) => {
    expect(afterOutcome(wired, wait, outcome(given))).toMatchObject({ move: 'leave', port });
  });

  it('takes the normal path where the other is gone', () => {
    expect(afterOutcome(bare, wait, outcome({ outcome: 'failed' }))).toMatchObject({ port: 'next' });
  });

  it.each([
    { name: 'an answer', given: { response: { a: 1 } }, keepAs: 'x', keep: { x: { a: 1 } } },
    { name: 'an empty answer', given: { response: null }, keepAs: 'x', keep: { x: null } },
    {
      name: 'the answer of a failure',
      given: { outcome: 'failed', response: 'no' },
      keepAs: 'x',
      keep: { x: 'no' },
    },
    { name: 'nothing where there is no answer', given: {}, keepAs: 'x', keep: undefined },
    { name: 'nothing where nobody asked', given: { response: 1 }, keepAs: '', keep: undefined },
  ])('keeps $name', ({ given, keepAs, keep }) => {
    const move = afterOutcome(wired, wait, outcome(given), keepAs);
    expect(move.move === 'leave' && move.keep).toEqual(keep);
  });

  it('goes on waiting when something else happens', () => {
    expect(afterOutcome(bare, wait, { occasion: 'retry' })).toEqual({ move: 'wait', wait });
  });
});

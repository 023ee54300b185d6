import { describe, expect, it } from 'vitest';
import { admits, type BreakerState, breakerAfter, type Observation, WELL } from './breaker.ts';

const NOW = Date.parse('2026-03-02T09:00:00Z');
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

const seen = (given: Partial<Observation>): Observation => ({
  answers: 0,
  failures: 0,
  pause: null,
  reason: null,
  ...given,
});
const closed = (failures: number): BreakerState => ({ ...WELL, failures, reason: 'down' });
const open: BreakerState = {
  state: 'open',
  failures: 5,
  opened: 1,
  reason: 'down',
  openedAt: NOW - 20 * SECOND,
  openUntil: NOW - SECOND,
};
const halfOpen: BreakerState = { ...open, state: 'half-open', openUntil: NOW + MINUTE };

describe('the circuit breaker of a provider', () => {
  it.each([
    { name: 'is well while it answers', before: WELL, seen: seen({ answers: 20 }), after: WELL },
    {
      name: 'bears a few failures',
      before: WELL,
      seen: seen({ failures: 4, reason: 'down' }),
      after: closed(4),
    },
    { name: 'forgets them as it answers', before: closed(4), seen: seen({ answers: 3 }), after: closed(1) },
    { name: 'forgets all of them', before: closed(4), seen: seen({ answers: 9 }), after: WELL },
    {
      name: 'bears failures among as many answers',
      before: WELL,
      seen: seen({ failures: 10, answers: 10 }),
      after: WELL,
    },
    {
      name: 'opens at the fifth',
      before: closed(4),
      seen: seen({ failures: 1, reason: 'still down' }),
      after: { state: 'open', failures: 5, opened: 1, reason: 'still down', openedAt: NOW },
    },
    { name: 'learns nothing from stragglers', before: open, seen: seen({ failures: 7 }), after: open },
    {
      name: 'does not close for a straggler that got through',
      before: open,
      seen: seen({ answers: 1 }),
      after: open,
    },
    {
      name: 'closes when the one that was tried gets through',
      before: halfOpen,
      seen: seen({ answers: 1 }),
      after: WELL,
    },
    {
      name: 'opens for longer when it does not',
      before: halfOpen,
      seen: seen({ failures: 1 }),
      after: { state: 'open', failures: 6, opened: 2, openedAt: NOW - 20 * SECOND, reason: 'down' },
    },
    { name: 'waits for the one that is tried', before: halfOpen, seen: seen({}), after: halfOpen },
    {
      name: 'is left alone for as long as it asks',
      before: WELL,
      seen: seen({ pause: 30 * SECOND, failures: 1, reason: '429' }),
      after: { state: 'open', failures: 0, opened: 0, reason: '429', openUntil: NOW + 30 * SECOND },
    },
    {
      name: 'is not left alone for ever, whatever it asks',
      before: WELL,
      seen: seen({ pause: 1e15 }),
      after: { state: 'open', openUntil: NOW + 24 * 60 * MINUTE },
    },
    {
      name: 'keeps to the longer of two pauses',
      before: { ...open, openUntil: NOW + MINUTE },
      seen: seen({ pause: SECOND }),
      after: { state: 'open', openUntil: NOW + MINUTE },
    },
  ])('$name', ({ before, seen, after }) => {
    expect(breakerAfter('smtp', before, seen, NOW)).toMatchObject(after);
  });

  it('is left alone twice as long each time, up to ten minutes', () => {
    const pauses = Array.from({ length: 12 }, (_, opened) => {
      const after = breakerAfter('smtp', { ...halfOpen, opened }, seen({ failures: 1 }), NOW);
      return (after.openUntil ?? 0) - NOW;
    });
    pauses.forEach((pause, opened) => {
      const full = Math.min(10 * MINUTE, 10 * SECOND * 2 ** opened);
      expect(pause).toBeGreaterThanOrEqual(full / 2);
      expect(pause).toBeLessThanOrEqual(full);
    });
  });

  it.each([
    { name: 'all while it is well', state: WELL, expected: 'all' },
    { name: 'all while it has failed a little', state: closed(4), expected: 'all' },
    { name: 'none while it is left alone', state: { ...open, openUntil: NOW + 1 }, expected: 'none' },
    { name: 'one when its time is over', state: { ...open, openUntil: NOW }, expected: 'one' },
    { name: 'none while one is tried', state: halfOpen, expected: 'none' },
    {
      name: 'one when whoever tried was not heard of again',
      state: { ...halfOpen, openUntil: NOW - 1 },
      expected: 'one',
    },
  ])('admits $name', ({ state, expected }) => expect(admits(state, NOW)).toBe(expected));
});

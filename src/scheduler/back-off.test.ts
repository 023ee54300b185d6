import { describe, expect, it } from 'vitest';
import { backOff, MOST_ATTEMPTS } from './back-off.ts';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

describe('backOff', () => {
  it.each([
    { name: 'the first', attempt: 1, full: 10 * SECOND },
    { name: 'the second, twice as long', attempt: 2, full: 20 * SECOND },
    { name: 'the fifth', attempt: 5, full: 160 * SECOND },
    { name: 'an hour at most', attempt: 10, full: HOUR },
    { name: 'however many there were', attempt: 5_000, full: HOUR },
  ])('waits $name', ({ attempt, full }) => {
    for (const id of ['a', 'b', 'c', 'd']) {
      expect(backOff(id, attempt)).toBeGreaterThanOrEqual(full / 2);
      expect(backOff(id, attempt)).toBeLessThanOrEqual(full);
    }
  });

  it('is the same for the same message, and another for another: what failed together comes back scattered', () => {
    const waits = Array.from({ length: 1_000 }, (_, n) => backOff(`message-${n}`, 4));
    expect(waits).toEqual(Array.from({ length: 1_000 }, (_, n) => backOff(`message-${n}`, 4)));
    const tenths = new Set(waits.map((wait) => Math.floor(wait / (8 * SECOND))));
    expect(tenths.size).toBeGreaterThanOrEqual(5);
  });

  it('gives up after about a day', () => {
    let total = 0;
    for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt++) total += backOff('message', attempt);
    expect(total / HOUR).toBeGreaterThan(12);
    expect(total / HOUR).toBeLessThan(24);
  });
});

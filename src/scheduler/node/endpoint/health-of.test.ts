import { describe, expect, it } from 'vitest';
import { healthOf } from './health-of.ts';

const NOW = 1_800_000_000_000;
const SECOND = 1_000;

describe('healthOf', () => {
  it.each([
    { name: 'works', loop: { beat: NOW - SECOND, failingSince: null, error: null }, says: [] },
    {
      name: 'has failed for a moment',
      loop: { beat: NOW, failingSince: NOW - 5 * SECOND, error: 'gone' },
      says: [],
    },
    {
      name: 'has failed for a minute',
      loop: { beat: NOW, failingSince: NOW - 60 * SECOND, error: 'gone' },
      says: ['advance has failed for 60 s: gone'],
    },
    {
      name: 'is stuck',
      loop: { beat: NOW - 600 * SECOND, failingSince: null, error: null },
      says: ['advance has been silent for 600 s'],
    },
  ])('of a loop that $name', ({ loop, says }) => {
    expect(healthOf(new Map([['advance', loop]]), NOW)).toEqual({
      status: says.length === 0 ? 'ok' : 'failing',
      reasons: says,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { addedByHand } from './added-by-hand.ts';

describe('added by hand', () => {
  it('listens to its own funnel alone', () => {
    expect(addedByHand.listens({ reentry: 'once' }, 'f1')).toEqual([
      { type: 'funnel.added-by-hand', subject: 'f1' },
    ]);
  });

  it('goes on at once', () => {
    expect(addedByHand.enter(aStep({ reentry: 'once' }))).toEqual({ move: 'leave', port: 'next' });
  });
});

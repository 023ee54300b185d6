import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { addedByHand } from './added-by-hand.ts';

const settings = addedByHand.settings.parse({});

describe('added by hand', () => {
  it('listens to its own funnel alone', () => {
    expect(addedByHand.listens(settings, { funnelId: 'f1', node: 'n1' })).toEqual([
      { type: 'funnel.added-by-hand', subject: 'f1' },
    ]);
  });

  it('goes on at once', () => {
    expect(addedByHand.enter(aStep(settings))).toEqual({ move: 'leave', port: 'next' });
  });
});

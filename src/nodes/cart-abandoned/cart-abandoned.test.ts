import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { stepSummary } from '../step-summary.ts';
import { cartAbandoned } from './cart-abandoned.ts';

describe('cart abandoned', () => {
  it.each([{ name: 'to every one', settings: {}, patterns: [{ type: 'cart.abandoned', subject: null }] }])(
    'listens: $name',
    ({ settings, patterns }) => {
      expect(
        cartAbandoned.listens(cartAbandoned.settings.parse(settings), { funnelId: 'f1', node: 'n1' }),
      ).toEqual(patterns);
    },
  );

  it('goes on at once', () => {
    const settings = cartAbandoned.settings.parse({});
    expect(cartAbandoned.enter(aStep(settings))).toEqual({ move: 'leave', port: 'next' });
  });

  it.each([{ settings: {}, summary: 'When a cart is abandoned' }])(
    'is said in one line: $summary',
    ({ settings, summary }) => {
      expect(stepSummary({ kind: 'cart-abandoned', settings }, someReferences, 'en')).toBe(summary);
    },
  );

  it('is fresh from the palette for each of them once', () => {
    expect(cartAbandoned.defaults.reentry).toEqual({ oncePer: 'cart_id' });
  });
});

import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { stepSummary } from '../step-summary.ts';
import { orderShipped } from './order-shipped.ts';

describe('order shipped', () => {
  it.each([{ name: 'to every one', settings: {}, patterns: [{ type: 'order.shipped', subject: null }] }])(
    'listens: $name',
    ({ settings, patterns }) => {
      expect(
        orderShipped.listens(orderShipped.settings.parse(settings), { funnelId: 'f1', node: 'n1' }),
      ).toEqual(patterns);
    },
  );

  it('goes on at once', () => {
    const settings = orderShipped.settings.parse({});
    expect(orderShipped.enter(aStep(settings))).toEqual({ move: 'leave', port: 'next' });
  });

  it.each([{ settings: {}, summary: 'When an order is shipped' }])(
    'is said in one line: $summary',
    ({ settings, summary }) => {
      expect(stepSummary({ kind: 'order-shipped', settings }, someReferences, 'en')).toBe(summary);
    },
  );

  it('is fresh from the palette for each of them once', () => {
    expect(orderShipped.defaults.reentry).toEqual({ oncePer: 'order_id' });
  });
});

import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { stepSummary } from '../step-summary.ts';
import { orderRefunded } from './order-refunded.ts';

describe('order refunded', () => {
  it.each([{ name: 'to every one', settings: {}, patterns: [{ type: 'order.refunded', subject: null }] }])(
    'listens: $name',
    ({ settings, patterns }) => {
      expect(
        orderRefunded.listens(orderRefunded.settings.parse(settings), { funnelId: 'f1', node: 'n1' }),
      ).toEqual(patterns);
    },
  );

  it('goes on at once', () => {
    const settings = orderRefunded.settings.parse({});
    expect(orderRefunded.enter(aStep(settings))).toEqual({ move: 'leave', port: 'next' });
  });

  it.each([{ settings: {}, summary: 'When an order is refunded' }])(
    'is said in one line: $summary',
    ({ settings, summary }) => {
      expect(stepSummary({ kind: 'order-refunded', settings }, someReferences, 'en')).toBe(summary);
    },
  );

  it('is fresh from the palette for each of them once', () => {
    expect(orderRefunded.defaults.reentry).toEqual({ oncePer: 'order_id' });
  });
});

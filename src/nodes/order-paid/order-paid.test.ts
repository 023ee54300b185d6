import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { stepSummary } from '../step-summary.ts';
import { orderPaid } from './order-paid.ts';

describe('order paid', () => {
  it.each([{ name: 'to every one', settings: {}, patterns: [{ type: 'order.paid', subject: null }] }])(
    'listens: $name',
    ({ settings, patterns }) => {
      expect(orderPaid.listens(orderPaid.settings.parse(settings), { funnelId: 'f1', node: 'n1' })).toEqual(
        patterns,
      );
    },
  );

  it('goes on at once', () => {
    const settings = orderPaid.settings.parse({});
    expect(orderPaid.enter(aStep(settings))).toEqual({ move: 'leave', port: 'next' });
  });

  it.each([{ settings: {}, summary: 'When an order is paid' }])(
    'is said in one line: $summary',
    ({ settings, summary }) => {
      expect(stepSummary({ kind: 'order-paid', settings }, someReferences, 'en')).toBe(summary);
    },
  );

  it('is fresh from the palette for each of them once', () => {
    expect(orderPaid.defaults.reentry).toEqual({ oncePer: 'order_id' });
  });
});

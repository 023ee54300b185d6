import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { stepSummary } from '../step-summary.ts';
import { orderPlaced } from './order-placed.ts';

describe('order placed', () => {
  it.each([{ name: 'to every one', settings: {}, patterns: [{ type: 'order.placed', subject: null }] }])(
    'listens: $name',
    ({ settings, patterns }) => {
      expect(
        orderPlaced.listens(orderPlaced.settings.parse(settings), { funnelId: 'f1', node: 'n1' }),
      ).toEqual(patterns);
    },
  );

  it('goes on at once', () => {
    const settings = orderPlaced.settings.parse({});
    expect(orderPlaced.enter(aStep(settings))).toEqual({ move: 'leave', port: 'next' });
  });

  it.each([{ settings: {}, summary: 'When an order is placed' }])(
    'is said in one line: $summary',
    ({ settings, summary }) => {
      expect(stepSummary({ kind: 'order-placed', settings }, someReferences, 'en')).toBe(summary);
    },
  );

  it('is fresh from the palette for each of them once', () => {
    expect(orderPlaced.defaults.reentry).toEqual({ oncePer: 'order_id' });
  });
});

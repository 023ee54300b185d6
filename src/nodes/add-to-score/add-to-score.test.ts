import { describe, expect, it } from 'vitest';
import { aContact, aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { addToScore } from './add-to-score.ts';

describe('add to score', () => {
  it.each([{ amount: 10 }, { amount: -3 }])('adds $amount', ({ amount }) => {
    expect(addToScore.enter(aStep({ amount }))).toEqual({
      move: 'leave',
      port: 'next',
      effects: [{ effect: 'change', change: 'add-number', field: 'score', amount }],
    });
  });

  it('goes on where the sum would be too large', () => {
    const contact = aContact({ fields: { score: 2_147_483_640 } });
    expect(addToScore.enter(aStep({ amount: 10 }, { contact }))).toEqual({
      move: 'leave',
      port: 'next',
      detail: { skipped: 'value-does-not-fit', value: '2147483650' },
    });
  });

  it.each([{ amount: 0 }, { amount: 1.5 }, { amount: 10_000_000 }])('$amount is a problem', ({ amount }) => {
    expect(settingsProblems(addToScore, { amount }, someReferences, 'en')).toMatchObject([
      { code: 'enter-amount', path: ['amount'] },
    ]);
  });

  it.each([
    { amount: 1, summary: '1 point more' },
    { amount: -20, summary: '20 points less' },
  ])('$summary', ({ amount, summary }) => {
    expect(stepSummary({ kind: 'add-to-score', settings: { amount } }, someReferences, 'en')).toBe(summary);
  });
});

import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { scoreCrossed } from './score-crossed.ts';

describe('score crossed', () => {
  it.each([
    {
      name: 'to changes',
      settings: { value: 10, direction: 'up' },
      patterns: [{ type: 'contact.updated', subject: null }],
    },
  ])('listens: $name', ({ settings, patterns }) => {
    expect(
      scoreCrossed.listens(scoreCrossed.settings.parse(settings), { funnelId: 'f1', node: 'n1' }),
    ).toEqual(patterns);
  });

  it('goes on at once', () => {
    const settings = scoreCrossed.settings.parse({ value: 10, direction: 'up' });
    expect(scoreCrossed.enter(aStep(settings))).toEqual({ move: 'leave', port: 'next' });
  });

  it.each([
    { settings: { value: 10, direction: 'up' }, summary: 'When the score rises to 10' },
    { settings: { value: 10, direction: 'down' }, summary: 'When the score falls below 10' },
    { settings: { value: 10, direction: 'either' }, summary: 'When the score crosses 10' },
  ])('is said in one line: $summary', ({ settings, summary }) => {
    expect(stepSummary({ kind: 'score-crossed', settings }, someReferences, 'en')).toBe(summary);
  });

  it.each([
    { name: 'no value', settings: { direction: 'up' }, path: ['value'], message: 'Enter a whole number.' },
  ])('$name is a problem', ({ settings, path, message }) => {
    expect(settingsProblems(scoreCrossed, settings, someReferences, 'en')).toMatchObject([
      { severity: 'error', path, message },
    ]);
  });
});

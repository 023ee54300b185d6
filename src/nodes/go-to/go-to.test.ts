import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { goTo } from './go-to.ts';

describe('go back', () => {
  it.each([
    { visit: 1, port: 'again' },
    { visit: 2, port: 'again' },
    { visit: 3, port: 'done' },
    { visit: 9, port: 'done' },
  ])('with two rounds, visit $visit leaves by "$port"', ({ visit, port }) => {
    expect(goTo.enter(aStep({ times: 2 }, { visit }))).toEqual({
      move: 'leave',
      port,
      detail: { round: visit, of: 2 },
    });
  });

  it('has the way on first, for when it is switched off', () =>
    expect(goTo.ports({}).map(({ id }) => id)).toEqual(['done', 'again']));

  it.each([{ times: 0 }, { times: 1.5 }, { times: 101 }])('$times rounds are a problem', ({ times }) => {
    expect(settingsProblems(goTo, { times }, someReferences, 'en')).toMatchObject([{ code: 'enter-times' }]);
  });

  it.each([
    { times: 1, summary: 'Back once, then on' },
    { times: 2, summary: 'Back twice, then on' },
    { times: 5, summary: 'Back 5 times, then on' },
  ])('$summary', ({ times, summary }) => {
    expect(stepSummary({ kind: 'go-to', settings: { times } }, someReferences, 'en')).toBe(summary);
  });
});

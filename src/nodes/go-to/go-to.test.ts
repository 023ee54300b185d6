import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { semanticsTable } from '../../../tests/support/semantics-table.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { goTo } from './go-to.ts';

describe('go back', () => {
  it.each(semanticsTable('steps.md', 'Going back'))('$name', ({ times, visit, port }) => {
    expect(goTo.enter(aStep({ times: Number(times) }, { visit: Number(visit) }))).toEqual({
      move: 'leave',
      port,
      detail: { round: Number(visit), of: Number(times) },
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

import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { startFunnel } from './start-funnel.ts';

describe('start funnel', () => {
  it('calls the funnel, says who calls, and goes on without waiting', () => {
    expect(startFunnel.enter(aStep({ funnel: 'f2' }))).toEqual({
      move: 'leave',
      port: 'next',
      effects: [{ effect: 'event', type: 'funnel.called', subject: 'f2', data: { from: 'f1' } }],
    });
  });

  it.each([
    { funnel: '', code: 'choose-funnel' },
    { funnel: 'gone', code: 'funnel-gone' },
  ])('$code', ({ funnel, code }) => {
    expect(settingsProblems(startFunnel, { funnel }, someReferences, 'en')).toMatchObject([
      { code, path: ['funnel'] },
    ]);
  });

  it('believes in any funnel where nobody knows them', () => {
    const { funnels, ...nobodyKnows } = someReferences;
    expect(funnels?.has('f2')).toBe(true);
    expect(settingsProblems(startFunnel, { funnel: 'any' }, nobodyKnows, 'en')).toEqual([]);
  });

  it('names the funnel', () =>
    expect(stepSummary({ kind: 'start-funnel', settings: { funnel: 'f2' } }, someReferences, 'en')).toBe(
      'Start Newsletter',
    ));
});

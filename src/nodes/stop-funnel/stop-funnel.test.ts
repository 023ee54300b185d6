import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stopFunnel } from './stop-funnel.ts';

describe('stop funnel', () => {
  it('stops the funnel and goes on', () => {
    expect(stopFunnel.enter(aStep({ funnel: 'f2' }))).toEqual({
      move: 'leave',
      port: 'next',
      effects: [{ effect: 'event', type: 'funnel.stopped', subject: 'f2', data: { from: 'f1' } }],
    });
  });

  it('a funnel that is gone is a problem', () =>
    expect(settingsProblems(stopFunnel, { funnel: 'gone' }, someReferences, 'en')).toMatchObject([
      { code: 'funnel-gone' },
    ]));
});

import { describe, expect, it } from 'vitest';
import { aCandidate } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import type { JsonObject } from '../../graph/json.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { fromFunnel } from './from-funnel.ts';

const called = (data: JsonObject) => ({
  event: { type: 'funnel.called', subject: 'f1', data, occurredAt: 0, runId: 'r9', depth: 1 },
});

describe('from a funnel', () => {
  it('listens to calls of its own funnel', () =>
    expect(fromFunnel.listens(fromFunnel.settings.parse({}), { funnelId: 'f1', node: 'n1' })).toEqual([
      { type: 'funnel.called', subject: 'f1' },
    ]));

  it.each([
    { name: 'any funnel', funnel: null, from: 'f9', admitted: true },
    { name: 'the one that is named', funnel: 'f2', from: 'f2', admitted: true },
    { name: 'no other than that', funnel: 'f2', from: 'f9', admitted: false },
  ])('is started by $name', ({ funnel, from, admitted }) => {
    const candidate = aCandidate(called({ from }));
    expect(fromFunnel.admits(fromFunnel.settings.parse({ funnel }), candidate)).toBe(admitted);
  });

  it('a funnel that is gone is a problem', () =>
    expect(settingsProblems(fromFunnel, { funnel: 'gone' }, someReferences, 'en')).toMatchObject([
      { code: 'funnel-gone', path: ['funnel'] },
    ]));

  it.each([
    { settings: {}, summary: 'When another funnel starts it' },
    { settings: { funnel: 'f2' }, summary: 'When Newsletter starts it' },
  ])('$summary', ({ settings, summary }) => {
    expect(stepSummary({ kind: 'from-funnel', settings }, someReferences, 'en')).toBe(summary);
  });
});

import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { segmentEntered } from './segment-entered.ts';

describe('segment entered', () => {
  it.each([
    {
      name: 'to its segment alone',
      settings: { segment: 's1' },
      patterns: [{ type: 'segment.entered', subject: 's1' }],
    },
  ])('listens: $name', ({ settings, patterns }) => {
    expect(
      segmentEntered.listens(segmentEntered.settings.parse(settings), { funnelId: 'f1', node: 'n1' }),
    ).toEqual(patterns);
  });

  it('goes on at once', () => {
    const settings = segmentEntered.settings.parse({ segment: 's1' });
    expect(segmentEntered.enter(aStep(settings))).toEqual({ move: 'leave', port: 'next' });
  });

  it.each([{ settings: { segment: 's1' }, summary: 'When Loyal is entered' }])(
    'is said in one line: $summary',
    ({ settings, summary }) => {
      expect(stepSummary({ kind: 'segment-entered', settings }, someReferences, 'en')).toBe(summary);
    },
  );

  it.each([
    {
      name: 'a segment that was deleted',
      settings: { segment: 'gone' },
      path: ['segment'],
      message: 'The segment this step uses was deleted. Choose another.',
    },
    { name: 'no segment', settings: { segment: '' }, path: ['segment'], message: 'Choose a segment.' },
  ])('$name is a problem', ({ settings, path, message }) => {
    expect(settingsProblems(segmentEntered, settings, someReferences, 'en')).toMatchObject([
      { severity: 'error', path, message },
    ]);
  });

  it('cannot be published while there are no segments', () => {
    const { segments: _segments, ...references } = someReferences;
    expect(settingsProblems(segmentEntered, { segment: 's1' }, references, 'en')).toMatchObject([
      { severity: 'error', code: 'no-segments', path: ['segment'] },
    ]);
  });
});

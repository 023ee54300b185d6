import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { segmentLeft } from './segment-left.ts';

describe('segment left', () => {
  it.each([
    {
      name: 'to its segment alone',
      settings: { segment: 's1' },
      patterns: [{ type: 'segment.left', subject: 's1' }],
    },
  ])('listens: $name', ({ settings, patterns }) => {
    expect(segmentLeft.listens(segmentLeft.settings.parse(settings), { funnelId: 'f1', node: 'n1' })).toEqual(
      patterns,
    );
  });

  it('goes on at once', () => {
    const settings = segmentLeft.settings.parse({ segment: 's1' });
    expect(segmentLeft.enter(aStep(settings))).toEqual({ move: 'leave', port: 'next' });
  });

  it.each([{ settings: { segment: 's1' }, summary: 'When Loyal is left' }])(
    'is said in one line: $summary',
    ({ settings, summary }) => {
      expect(stepSummary({ kind: 'segment-left', settings }, someReferences, 'en')).toBe(summary);
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
    expect(settingsProblems(segmentLeft, settings, someReferences, 'en')).toMatchObject([
      { severity: 'error', path, message },
    ]);
  });

  it('cannot be published while there are no segments', () => {
    const { segments: _segments, ...references } = someReferences;
    expect(settingsProblems(segmentLeft, { segment: 's1' }, references, 'en')).toMatchObject([
      { severity: 'error', code: 'no-segments', path: ['segment'] },
    ]);
  });
});

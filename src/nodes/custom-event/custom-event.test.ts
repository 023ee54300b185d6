import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { customEvent } from './custom-event.ts';

describe('custom event', () => {
  it.each([
    {
      name: 'to its event',
      settings: { event: 'trial-started' },
      patterns: [{ type: 'custom.trial-started', subject: null }],
    },
  ])('listens: $name', ({ settings, patterns }) => {
    expect(customEvent.listens(customEvent.settings.parse(settings), { funnelId: 'f1', node: 'n1' })).toEqual(
      patterns,
    );
  });

  it('goes on at once', () => {
    const settings = customEvent.settings.parse({ event: 'trial-started' });
    expect(customEvent.enter(aStep(settings))).toEqual({ move: 'leave', port: 'next' });
  });

  it.each([{ settings: { event: 'trial-started' }, summary: 'When “trial-started” happens' }])(
    'is said in one line: $summary',
    ({ settings, summary }) => {
      expect(stepSummary({ kind: 'custom-event', settings }, someReferences, 'en')).toBe(summary);
    },
  );

  it.each([
    {
      name: 'no name',
      settings: { event: '' },
      path: ['event'],
      message: 'Enter a name in small letters, digits, dots, dashes and underscores, 60 at most.',
    },
    {
      name: 'capitals',
      settings: { event: 'Trial' },
      path: ['event'],
      message: 'Enter a name in small letters, digits, dots, dashes and underscores, 60 at most.',
    },
    {
      name: 'a name that is too long',
      settings: { event: 'a'.repeat(61) },
      path: ['event'],
      message: 'Enter a name in small letters, digits, dots, dashes and underscores, 60 at most.',
    },
  ])('$name is a problem', ({ settings, path, message }) => {
    expect(settingsProblems(customEvent, settings, someReferences, 'en')).toMatchObject([
      { severity: 'error', path, message },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { listLeft } from './list-left.ts';

describe('list left', () => {
  it.each([
    { name: 'to its list alone', settings: { list: 'l1' }, patterns: [{ type: 'list.left', subject: 'l1' }] },
  ])('listens: $name', ({ settings, patterns }) => {
    expect(listLeft.listens(listLeft.settings.parse(settings), { funnelId: 'f1', node: 'n1' })).toEqual(
      patterns,
    );
  });

  it('goes on at once', () => {
    const settings = listLeft.settings.parse({ list: 'l1' });
    expect(listLeft.enter(aStep(settings))).toEqual({ move: 'leave', port: 'next' });
  });

  it.each([{ settings: { list: 'l1' }, summary: 'When News is left' }])(
    'is said in one line: $summary',
    ({ settings, summary }) => {
      expect(stepSummary({ kind: 'list-left', settings }, someReferences, 'en')).toBe(summary);
    },
  );

  it.each([
    {
      name: 'a list that was deleted',
      settings: { list: 'gone' },
      path: ['list'],
      message: 'The list this step uses was deleted. Choose another.',
    },
    { name: 'no list', settings: { list: '' }, path: ['list'], message: 'Choose a list.' },
  ])('$name is a problem', ({ settings, path, message }) => {
    expect(settingsProblems(listLeft, settings, someReferences, 'en')).toMatchObject([
      { severity: 'error', path, message },
    ]);
  });
});

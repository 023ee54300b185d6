import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { tagRemoved } from './tag-removed.ts';

describe('tag removed', () => {
  it.each([
    { name: 'to its tag alone', settings: { tag: 't1' }, patterns: [{ type: 'tag.removed', subject: 't1' }] },
  ])('listens: $name', ({ settings, patterns }) => {
    expect(tagRemoved.listens(tagRemoved.settings.parse(settings), { funnelId: 'f1', node: 'n1' })).toEqual(
      patterns,
    );
  });

  it('goes on at once', () => {
    const settings = tagRemoved.settings.parse({ tag: 't1' });
    expect(tagRemoved.enter(aStep(settings))).toEqual({ move: 'leave', port: 'next' });
  });

  it.each([
    { settings: { tag: 't1' }, summary: 'When VIP is removed' },
    { settings: { tag: 'gone' }, summary: 'When a deleted tag is removed' },
  ])('is said in one line: $summary', ({ settings, summary }) => {
    expect(stepSummary({ kind: 'tag-removed', settings }, someReferences, 'en')).toBe(summary);
  });

  it.each([
    {
      name: 'a tag that was deleted',
      settings: { tag: 'gone' },
      path: ['tag'],
      message: 'The tag this step uses was deleted. Choose another.',
    },
    { name: 'no tag', settings: { tag: '' }, path: ['tag'], message: 'Choose a tag.' },
  ])('$name is a problem', ({ settings, path, message }) => {
    expect(settingsProblems(tagRemoved, settings, someReferences, 'en')).toMatchObject([
      { severity: 'error', path, message },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { linkClicked } from './link-clicked.ts';

describe('link clicked', () => {
  it.each([{ name: 'to clicks', settings: {}, patterns: [{ type: 'mail.clicked', subject: null }] }])(
    'listens: $name',
    ({ settings, patterns }) => {
      expect(
        linkClicked.listens(linkClicked.settings.parse(settings), { funnelId: 'f1', node: 'n1' }),
      ).toEqual(patterns);
    },
  );

  it('goes on at once', () => {
    const settings = linkClicked.settings.parse({});
    expect(linkClicked.enter(aStep(settings))).toEqual({ move: 'leave', port: 'next' });
  });

  it.each([
    { settings: {}, summary: 'When a link in any email is clicked' },
    {
      settings: { url: '/pricing', from: { mail: 'm1' } },
      summary: 'When a link to /pricing in Welcome is clicked',
    },
  ])('is said in one line: $summary', ({ settings, summary }) => {
    expect(stepSummary({ kind: 'link-clicked', settings }, someReferences, 'en')).toBe(summary);
  });

  it.each([
    {
      name: 'an email that was deleted',
      settings: { from: { mail: 'gone' } },
      path: ['from'],
      message: 'The email this step waits for was deleted. Choose another.',
    },
    {
      name: 'a funnel that was deleted',
      settings: { from: { funnel: 'gone' } },
      path: ['from'],
      message: 'The funnel this step names was deleted. Choose another.',
    },
    {
      name: 'an email that names nothing',
      settings: { from: { mail: '' } },
      path: ['from', 'mail'],
      message: 'Choose an email or a funnel.',
    },
  ])('$name is a problem', ({ settings, path, message }) => {
    expect(settingsProblems(linkClicked, settings, someReferences, 'en')).toMatchObject([
      { severity: 'error', path, message },
    ]);
  });
});

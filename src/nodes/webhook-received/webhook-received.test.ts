import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { webhookReceived } from './webhook-received.ts';

describe('webhook received', () => {
  it.each([
    {
      name: 'to its hook alone',
      settings: { hook: 'crm' },
      patterns: [{ type: 'webhook.received', subject: 'crm' }],
    },
  ])('listens: $name', ({ settings, patterns }) => {
    expect(
      webhookReceived.listens(webhookReceived.settings.parse(settings), { funnelId: 'f1', node: 'n1' }),
    ).toEqual(patterns);
  });

  it('goes on at once', () => {
    const settings = webhookReceived.settings.parse({ hook: 'crm' });
    expect(webhookReceived.enter(aStep(settings))).toEqual({ move: 'leave', port: 'next' });
  });

  it.each([{ settings: { hook: 'crm' }, summary: 'When “crm” is called' }])(
    'is said in one line: $summary',
    ({ settings, summary }) => {
      expect(stepSummary({ kind: 'webhook-received', settings }, someReferences, 'en')).toBe(summary);
    },
  );

  it.each([
    {
      name: 'no key',
      settings: { hook: '' },
      path: ['hook'],
      message: 'Enter a key: letters, digits, dots, dashes and underscores, 100 at most.',
    },
    {
      name: 'a key that no address can end in',
      settings: { hook: 'a/b' },
      path: ['hook'],
      message: 'Enter a key: letters, digits, dots, dashes and underscores, 100 at most.',
    },
  ])('$name is a problem', ({ settings, path, message }) => {
    expect(settingsProblems(webhookReceived, settings, someReferences, 'en')).toMatchObject([
      { severity: 'error', path, message },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { fieldChanged } from './field-changed.ts';

describe('field changed', () => {
  it.each([
    {
      name: 'to changes',
      settings: { field: 'country' },
      patterns: [{ type: 'contact.updated', subject: null }],
    },
  ])('listens: $name', ({ settings, patterns }) => {
    expect(
      fieldChanged.listens(fieldChanged.settings.parse(settings), { funnelId: 'f1', node: 'n1' }),
    ).toEqual(patterns);
  });

  it('goes on at once', () => {
    const settings = fieldChanged.settings.parse({ field: 'country' });
    expect(fieldChanged.enter(aStep(settings))).toEqual({ move: 'leave', port: 'next' });
  });

  it.each([
    { settings: { field: 'country' }, summary: 'When Country changes' },
    {
      settings: { field: 'country', from: { operator: 'is', value: 'TR' } },
      summary: 'When Country changes (before: is “TR”)',
    },
    {
      settings: { field: 'country', to: { operator: 'is-not-empty' } },
      summary: 'When Country changes (now: is not empty)',
    },
    {
      settings: {
        field: 'country',
        from: { operator: 'is', value: 'TR' },
        to: { operator: 'is', value: 'DE' },
      },
      summary: 'When Country changes (before: is “TR”; now: is “DE”)',
    },
    { settings: { field: 'gone' }, summary: 'When the field gone changes' },
  ])('is said in one line: $summary', ({ settings, summary }) => {
    expect(stepSummary({ kind: 'field-changed', settings }, someReferences, 'en')).toBe(summary);
  });

  it.each([
    { name: 'no field', settings: { field: '' }, path: ['field'], message: 'Choose a field.' },
    {
      name: 'a field that was deleted',
      settings: { field: 'gone' },
      path: ['field'],
      message: 'The field this condition uses was deleted. Choose another.',
    },
    {
      name: 'no value',
      settings: { field: 'country', to: { operator: 'is', value: '' } },
      path: ['to', 'value'],
      message: 'Enter a value.',
    },
    {
      name: 'a comparison that the field does not bear',
      settings: { field: 'score', from: { operator: 'contains', value: '1' } },
      path: ['from', 'operator'],
      message: 'Score cannot be compared in this way. Choose another comparison.',
    },
  ])('$name is a problem', ({ settings, path, message }) => {
    expect(settingsProblems(fieldChanged, settings, someReferences, 'en')).toMatchObject([
      { severity: 'error', path, message },
    ]);
  });
});

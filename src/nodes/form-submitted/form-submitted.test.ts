import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { stepSummary } from '../step-summary.ts';
import { formSubmitted } from './form-submitted.ts';

describe('form submitted', () => {
  it.each([
    {
      name: 'to its form alone',
      settings: { form: 'contact' },
      patterns: [{ type: 'form.submitted', subject: 'contact' }],
    },
    {
      name: 'to any form where none is named',
      settings: { form: ' ' },
      patterns: [{ type: 'form.submitted', subject: null }],
    },
  ])('listens: $name', ({ settings, patterns }) => {
    expect(
      formSubmitted.listens(formSubmitted.settings.parse(settings), { funnelId: 'f1', node: 'n1' }),
    ).toEqual(patterns);
  });

  it('goes on at once', () => {
    const settings = formSubmitted.settings.parse({ form: 'contact' });
    expect(formSubmitted.enter(aStep(settings))).toEqual({ move: 'leave', port: 'next' });
  });

  it.each([
    { settings: { form: 'contact' }, summary: 'When the form “contact” is submitted' },
    { settings: {}, summary: 'When any form is submitted' },
  ])('is said in one line: $summary', ({ settings, summary }) => {
    expect(stepSummary({ kind: 'form-submitted', settings }, someReferences, 'en')).toBe(summary);
  });
});

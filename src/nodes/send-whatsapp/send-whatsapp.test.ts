import { expect, it } from 'vitest';
import { someReferences } from '../../../tests/support/some-references.ts';
import { stepSummary } from '../step-summary.ts';

// What it has in common with an SMS is tested there.
it.each([
  { text: 'Your parcel is here', summary: 'WhatsApp “Your parcel is here”' },
  { text: '', summary: 'Send a WhatsApp message without a text' },
])('$summary', ({ text, summary }) => {
  expect(stepSummary({ kind: 'send-whatsapp', settings: { text } }, someReferences, 'en')).toBe(summary);
});

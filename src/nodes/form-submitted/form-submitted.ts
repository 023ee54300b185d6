import * as z from 'zod';
import { defineEntry } from '../entry/define-entry.ts';
import { words } from './words.ts';

export const formSubmitted = defineEntry({
  kind: 'form-submitted',
  /** The form's name or id; blank for any. */
  settings: { form: z.string().trim().max(200, 'form-too-long').default('') },
  words,
  defaults: { form: '', reentry: 'after-leaving' },
  summary: ({ form }, _references, say) => (form === '' ? say('summary-any') : say('summary', { form })),
  listens: ({ form }) => [{ type: 'form.submitted', subject: form === '' ? null : form }],
});

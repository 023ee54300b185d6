import { defineWords } from '../../text/words.ts';
import { entryWords } from '../entry/words.ts';

export const words = defineWords({
  en: {
    ...entryWords.en,
    name: 'Form submitted',
    description: 'Starts when a contact sends a form.',
    summary: 'When the form “{form}” is submitted',
    'summary-any': 'When any form is submitted',
    form: 'Form',
    'form-hint': 'Its name or id, as it is sent along. Leave blank for any form.',
    'form-too-long': 'This is too long: 200 characters at most.',
  },
});

import { defineWords } from '../../text/words.ts';
import { mailSourceWords } from '../entry/mail-source.ts';
import { entryWords } from '../entry/words.ts';

export const words = defineWords({
  en: {
    ...entryWords.en,
    ...mailSourceWords.en,
    name: 'Email opened',
    description: 'Starts when a contact opens an email.',
    summary: 'When {mail} is opened',
  },
});

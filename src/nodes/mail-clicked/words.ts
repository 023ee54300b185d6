import { defineWords } from '../../text/words.ts';
import { mailSourceWords } from '../entry/mail-source.ts';
import { entryWords } from '../entry/words.ts';

export const words = defineWords({
  en: {
    ...entryWords.en,
    ...mailSourceWords.en,
    name: 'Email clicked',
    description: 'Starts when a contact clicks any link in an email.',
    summary: 'When a link in {mail} is clicked',
  },
});

import { defineWords } from '../../text/words.ts';
import { entryWords } from '../entry/words.ts';

export const words = defineWords({
  en: {
    ...entryWords.en,
    name: 'Contact created',
    description: 'Starts when a contact is added to the workspace.',
    summary: 'When a contact is created',
  },
});

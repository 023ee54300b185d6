import { defineWords } from '../../text/words.ts';
import { entryWords } from '../entry/words.ts';

export const words = defineWords({
  en: {
    ...entryWords.en,
    name: 'Added by hand',
    description: 'Starts when someone adds a contact to this funnel.',
    summary: 'When a contact is added by hand',
  },
});

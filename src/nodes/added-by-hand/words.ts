import { defineWords } from '../../text/words.ts';
import { reentryWords } from '../reentry.ts';

export const words = defineWords({
  en: {
    ...reentryWords.en,
    name: 'Added by hand',
    description: 'Starts when someone adds a contact to this funnel.',
    summary: 'When a contact is added by hand',
  },
});

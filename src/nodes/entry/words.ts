import { conditionWords } from '../../runtime/conditions/words.ts';
import { defineWords } from '../../text/words.ts';

/** Words of the rules that every entry has. */
export const entryWords = defineWords({
  en: {
    ...conditionWords.en,
    'enter-days': 'Enter a whole number of days, from 1 to 3,650.',
    'enter-date-time': 'Enter a date and time.',
    'choose-reentry': 'Choose whether a contact may enter again.',
    'closes-before-opens': 'This is before the entry opens, so nobody could enter.',
  },
});

export type EntryWord = keyof (typeof entryWords)['en'];

import { conditionWords } from '../../runtime/conditions/words.ts';
import { defineWords } from '../../text/words.ts';

/** Words of the rules that every entry has. */
export const entryWords = defineWords({
  en: {
    ...conditionWords.en,
    reentry: 'Entering again',
    'reentry-once': 'Each contact once',
    'reentry-after-leaving': 'Again, after leaving',
    'reentry-after-days': 'Again, some days after entering',
    'reentry-once-per': 'Once for each value of a property',
    'reentry-every-time': 'Every time, even while inside',
    'enter-days': 'Enter a whole number of days, from 1 to 3,650.',
    'enter-date-time': 'Enter a date and time.',
    'closes-before-opens': 'This is before the entry opens, so nobody could enter.',
  },
});

export type EntryWord = keyof (typeof entryWords)['en'];

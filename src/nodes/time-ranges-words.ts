import { defineWords } from '../text/words.ts';
import { weekdayWords } from './weekday-words.ts';

/** For the words of everything that has hours of the week. */
export const timeRangesWords = defineWords({
  en: {
    ...weekdayWords.en,
    ranges: 'Hours',
    days: 'On',
    from: 'From',
    to: 'To',
    'next-day': 'Ends on the following day.',
    'add-range': 'Add hours',
    'remove-range': 'Remove these hours',
    'too-many-ranges': 'Twenty ranges at most.',
    'choose-weekday': 'Choose at least one day.',
    'enter-time': 'Enter a time of day.',
  },
});

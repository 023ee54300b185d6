import { defineWords } from '../../text/words.ts';
import { eventWords } from '../event-choice/words.ts';

/** For the words of every kind that watches for something. */
export const watchWords = defineWords({
  en: {
    ...eventWords.en,
    'choose-on': 'Choose what it watches for.',
    'no-event': 'nothing yet',
  },
});

export type WatchWord = keyof (typeof watchWords)['en'];

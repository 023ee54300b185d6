import { defineWords } from '../../text/words.ts';

export const delayViewWords = defineWords({
  en: {
    'short-for': 'Duration',
    'short-between': 'Random',
    'short-until-date': 'Date',
    'short-until-time': 'Time',
    'time-hint': 'Who arrives later waits for the next of these days.',
  },
});

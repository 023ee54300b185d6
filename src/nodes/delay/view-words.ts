import { defineWords } from '../../text/words.ts';

export const delayViewWords = defineWords({
  en: {
    'short-for': 'For a while',
    'short-between': 'Random',
    'short-until-date': 'Until a date',
    'short-until-time': 'Until a time',
    'time-hint': 'Who arrives later waits for the next of these days.',
  },
});

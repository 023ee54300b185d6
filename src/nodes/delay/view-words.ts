import { defineWords } from '../../text/words.ts';

export const delayViewWords = defineWords({
  en: {
    'short-for': 'For a while',
    'short-until-date': 'Until a date',
    'short-until-time': 'Until a time',
    'zone-hint': 'The contact’s own zone, or the same moment for everyone.',
    'find-zone': 'Find a time zone…',
    'time-hint': 'In the contact’s time zone. Who arrives later waits for the next of these days.',
  },
});

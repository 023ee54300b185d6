import { defineWords } from '../../text/words.ts';
import { eventWords } from '../event-choice/words.ts';
import { timeoutWords } from '../timeout-setting.ts';

export const words = defineWords({
  en: {
    ...eventWords.en,
    ...timeoutWords.en,
    name: 'Wait for an event',
    description: 'Waits until something happens; the first of several events decides the way.',
    summary: 'Wait for {events}',
    'summary-empty': 'Wait for an event',
    or: '{first} or {second}',
    'add-event': 'Add an event to wait for.',
    'too-many-events': 'Wait for ten events at most.',
    'name-exit': 'Enter a name of 60 characters at most.',
    'same-exit': 'Two events have the same exit. Remove one of them and add it again.',
  },
});

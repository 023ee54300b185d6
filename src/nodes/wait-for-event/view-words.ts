import { defineWords } from '../../text/words.ts';

export const waitForEventViewWords = defineWords({
  en: {
    events: 'Events',
    'add-first': 'Add an event',
    add: 'Add another event',
    remove: 'Remove this event',
    exit: 'Name of the exit',
    'exit-placeholder': 'As the event',
  },
});

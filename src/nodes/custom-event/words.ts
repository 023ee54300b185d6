import { defineWords } from '../../text/words.ts';
import { entryWords } from '../entry/words.ts';

export const words = defineWords({
  en: {
    ...entryWords.en,
    name: 'Custom event',
    description: 'Starts when your own system reports something about a contact.',
    summary: 'When “{event}” happens',
    event: 'Name of the event',
    'event-hint': 'As it is sent through the API, such as trial-started.',
    'enter-event': 'Enter a name in small letters, digits, dots, dashes and underscores, 60 at most.',
  },
});

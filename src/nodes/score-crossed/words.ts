import { defineWords } from '../../text/words.ts';
import { entryWords } from '../entry/words.ts';

export const words = defineWords({
  en: {
    ...entryWords.en,
    name: 'Score crossed',
    description: 'Starts when a contact’s score passes a value.',
    summary: 'When the score rises to {value}',
    'summary-down': 'When the score falls below {value}',
    'summary-either': 'When the score crosses {value}',
    value: 'Score',
    'enter-score': 'Enter a whole number.',
    direction: 'When it',
    up: 'Rises to it',
    down: 'Falls below',
    either: 'Either',
  },
});

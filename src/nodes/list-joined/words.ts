import { defineWords } from '../../text/words.ts';
import { entryWords } from '../entry/words.ts';

export const words = defineWords({
  en: {
    ...entryWords.en,
    name: 'List joined',
    description: 'Starts when a contact joins a list.',
    summary: 'When {list} is joined',
    list: 'List',
    'choose-list': 'Choose a list.',
    'deleted-list': 'The list this step uses was deleted. Choose another.',
    'unknown-list': 'a deleted list',
  },
});

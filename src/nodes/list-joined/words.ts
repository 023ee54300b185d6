import { defineWords } from '../../text/words.ts';
import { entryWords } from '../entry/words.ts';
import { listWords } from '../list-setting.ts';

export const words = defineWords({
  en: {
    ...entryWords.en,
    ...listWords.en,
    name: 'List joined',
    description: 'Starts when a contact joins a list.',
    summary: 'When {list} is joined',
  },
});

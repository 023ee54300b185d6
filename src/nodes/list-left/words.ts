import { defineWords } from '../../text/words.ts';
import { entryWords } from '../entry/words.ts';
import { listWords } from '../list-setting.ts';

export const words = defineWords({
  en: {
    ...entryWords.en,
    ...listWords.en,
    name: 'List left',
    description: 'Starts when a contact leaves a list.',
    summary: 'When {list} is left',
  },
});

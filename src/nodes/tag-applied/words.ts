import { defineWords } from '../../text/words.ts';
import { entryWords } from '../entry/words.ts';
import { tagWords } from '../tag-setting.ts';

export const words = defineWords({
  en: {
    ...entryWords.en,
    ...tagWords.en,
    name: 'Tag applied',
    description: 'Starts when a contact is given a tag.',
    summary: 'When {tag} is applied',
  },
});

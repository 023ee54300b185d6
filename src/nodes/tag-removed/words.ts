import { defineWords } from '../../text/words.ts';
import { entryWords } from '../entry/words.ts';
import { tagWords } from '../tag-setting.ts';

export const words = defineWords({
  en: {
    ...entryWords.en,
    ...tagWords.en,
    name: 'Tag removed',
    description: 'Starts when a tag is taken from a contact.',
    summary: 'When {tag} is removed',
  },
});

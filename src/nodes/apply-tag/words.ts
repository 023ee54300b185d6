import { defineWords } from '../../text/words.ts';
import { tagWords } from '../tag-setting.ts';

export const words = defineWords({
  en: {
    ...tagWords.en,
    name: 'Apply tag',
    description: 'Gives the contact a tag.',
    summary: 'Apply {tag}',
  },
});

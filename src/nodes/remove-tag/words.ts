import { defineWords } from '../../text/words.ts';
import { tagWords } from '../tag-setting.ts';

export const words = defineWords({
  en: {
    ...tagWords.en,
    name: 'Remove tag',
    description: 'Takes a tag away from the contact.',
    summary: 'Remove {tag}',
  },
});

import { defineWords } from '../../text/words.ts';
import { reentryWords } from '../reentry.ts';
import { tagWords } from '../tag-setting.ts';

export const words = defineWords({
  en: {
    ...reentryWords.en,
    ...tagWords.en,
    name: 'Tag applied',
    description: 'Starts when a contact is given a tag.',
    summary: 'When {tag} is applied',
  },
});

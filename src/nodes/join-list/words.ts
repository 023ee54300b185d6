import { defineWords } from '../../text/words.ts';
import { listWords } from '../list-setting.ts';

export const words = defineWords({
  en: {
    ...listWords.en,
    name: 'Join list',
    description: 'Puts the contact on a list.',
    summary: 'Join {list}',
  },
});

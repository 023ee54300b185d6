import { defineWords } from '../../text/words.ts';
import { listWords } from '../list-setting.ts';

export const words = defineWords({
  en: {
    ...listWords.en,
    name: 'Leave list',
    description: 'Takes the contact off a list.',
    summary: 'Leave {list}',
  },
});

import { defineWords } from '../../text/words.ts';
import { entryWords } from '../entry/words.ts';

export const words = defineWords({
  en: {
    ...entryWords.en,
    name: 'Cart abandoned',
    description: 'Starts when a contact leaves a full cart behind.',
    summary: 'When a cart is abandoned',
  },
});

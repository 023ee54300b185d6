import { defineWords } from '../../text/words.ts';
import { entryWords } from '../entry/words.ts';

export const words = defineWords({
  en: {
    ...entryWords.en,
    name: 'Order placed',
    description: 'Starts when a contact places an order.',
    summary: 'When an order is placed',
  },
});

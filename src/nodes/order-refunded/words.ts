import { defineWords } from '../../text/words.ts';
import { entryWords } from '../entry/words.ts';

export const words = defineWords({
  en: {
    ...entryWords.en,
    name: 'Order refunded',
    description: 'Starts when a contact’s order is refunded.',
    summary: 'When an order is refunded',
  },
});

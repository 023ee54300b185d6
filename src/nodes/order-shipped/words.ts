import { defineWords } from '../../text/words.ts';
import { entryWords } from '../entry/words.ts';

export const words = defineWords({
  en: {
    ...entryWords.en,
    name: 'Order shipped',
    description: 'Starts when a contact’s order is on its way.',
    summary: 'When an order is shipped',
  },
});

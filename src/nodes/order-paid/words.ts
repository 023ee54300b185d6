import { defineWords } from '../../text/words.ts';
import { entryWords } from '../entry/words.ts';

export const words = defineWords({
  en: {
    ...entryWords.en,
    name: 'Order paid',
    description: 'Starts when a contact’s order is paid for.',
    summary: 'When an order is paid',
  },
});

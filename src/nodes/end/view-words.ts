import { defineWords } from '../../text/words.ts';

export const endViewWords = defineWords({
  en: {
    'reason-hint': 'Optional. Shown in the contact’s history.',
    'reason-example': 'Became a customer',
  },
});

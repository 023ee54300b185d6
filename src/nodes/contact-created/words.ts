import { defineWords } from '../../text/words.ts';

export const words = defineWords({
  en: {
    name: 'Contact created',
    description: 'Starts when a contact is added to the workspace.',
    summary: 'When a contact is created',
  },
});

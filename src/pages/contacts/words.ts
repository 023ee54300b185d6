import { defineWords } from '../../text/words.ts';

export const contactsWords = defineWords({
  en: {
    title: 'Contacts',
    contactTitle: 'Contact',
    noneTitle: 'No contacts to show',
    noneBody: 'Contacts will be listed here.',
  },
});

import { defineWords } from '../../text/words.ts';

export const mailboxWords = defineWords({
  en: {
    title: 'Mailbox',
    noneTitle: 'No mail yet',
    noneBody: 'Mails that funnels send arrive here.',
  },
});

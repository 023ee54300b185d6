import { defineWords } from '../../text/words.ts';

export const unsubscribeWords = defineWords({
  en: {
    title: 'Unsubscribe',
    noneTitle: 'This link cannot be used yet',
    noneBody: 'Answer the mail with “unsubscribe” instead.',
  },
});

import { defineWords } from '../text/words.ts';

/** What several areas say alike. */
export const pagesWords = defineWords({
  en: {
    'no-sender-title': 'Mails wait: this workspace has no sender address',
    'no-sender-body': 'Nobody receives a mail until there is one.',
    'no-sender-ask': 'Nobody receives a mail until an owner or admin sets one under Settings.',
    'no-sender-action': 'Set it in Settings',
  },
});

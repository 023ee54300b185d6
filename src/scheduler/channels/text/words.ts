import { defineWords, speak } from '../../../text/words.ts';

export const textWords = defineWords({
  en: {
    'not-set-up': '{channel} is not set up on this installation.',
    unreachable: 'The {channel} provider cannot be reached: {detail}',
    'not-signed-in': 'The {channel} provider does not let us in: {detail}',
    refused: 'The {channel} provider refused the message: {detail}',
    'no-answer': 'The {channel} provider was asked, and nobody heard its answer: {detail}',
    'no-recipient': 'The contact has nothing in “{field}” that a message could go to.',
    sms: 'SMS',
    whatsapp: 'WhatsApp',
    push: 'Push',
    title: 'Title',
    text: 'Text',
    link: 'Link',
  },
});

/** Reasons are kept with messages, in one language for all their readers. */
export const say = speak(textWords, 'en');

import { mailWords } from '../../mail/words.ts';
import { defineWords } from '../../text/words.ts';

export const words = defineWords({
  en: {
    ...mailWords.en,
    name: 'Send SMS',
    description: 'Sends the contact a text message.',
    summary: 'Text “{text}”',
    'summary-empty': 'Send an SMS without a text',
    text: 'Text',
    'port-failed': 'If it fails',
    'write-text': 'Write the text.',
    'text-too-long': 'The text is too long: 1,600 characters at most.',
    'many-messages':
      'This text goes out as {messages, number} messages or more, and each of them is charged for.',
  },
});

import { mailWords } from '../../mail/words.ts';
import { defineWords } from '../../text/words.ts';

export const words = defineWords({
  en: {
    ...mailWords.en,
    name: 'Send WhatsApp',
    description: 'Sends the contact a WhatsApp message.',
    summary: 'WhatsApp “{text}”',
    'summary-empty': 'Send a WhatsApp message without a text',
    text: 'Text',
    'text-hint': 'WhatsApp delivers free text within 24 hours of the contact’s last message to you.',
    'port-failed': 'If it fails',
    'write-text': 'Write the text.',
    'text-too-long': 'The text is too long: 4,096 characters at most.',
  },
});

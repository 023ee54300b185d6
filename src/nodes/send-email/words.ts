import { mailWords } from '../../mail/words.ts';
import { defineWords } from '../../text/words.ts';

export const words = defineWords({
  en: {
    ...mailWords.en,
    name: 'Send email',
    description: 'Sends the contact an email.',
    summary: 'Send “{subject}”',
    'summary-empty': 'Send an email without a subject',
    subject: 'Subject',
    preheader: 'Preview text',
    'preheader-hint': 'Shown after the subject in the list of mails.',
    body: 'Body',
    'port-failed': 'If it fails',
    'write-subject': 'Write a subject.',
    'subject-too-long': 'The subject is too long: 500 characters at most.',
    'subject-one-line': 'The subject must be one line.',
    'preheader-too-long': 'The preview text is too long: 500 characters at most.',
    'write-body': 'Write the email.',
    'body-too-long': 'The email is too long: 500,000 characters at most.',
  },
});

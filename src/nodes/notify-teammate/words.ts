import { mailWords } from '../../mail/words.ts';
import { defineWords } from '../../text/words.ts';

export const words = defineWords({
  en: {
    ...mailWords.en,
    name: 'Notify teammate',
    description: 'Writes a mail to somebody of your team.',
    summary: 'Notify {name}',
    'summary-owner': 'Notify the contact’s owner',
    'unknown-name': 'a teammate',
    to: 'Who',
    'to-owner': 'Contact’s owner',
    'to-member': 'Teammate',
    'owner-hint': 'Contacts without an owner take the error path, or go on and nobody is notified.',
    member: 'Teammate',
    'choose-a-member': 'Choose a teammate',
    'find-member': 'Find a teammate…',
    subject: 'Subject',
    text: 'Text',
    'port-failed': 'If it fails',
    'choose-to': 'Choose whom to notify.',
    'choose-member': 'Choose a teammate.',
    'unknown-member': 'This person is not in the workspace any more. Choose another.',
    'write-subject': 'Write a subject.',
    'subject-too-long': 'The subject is too long: 300 characters at most.',
    'subject-one-line': 'The subject must be one line.',
    'write-text': 'Write the text.',
    'text-too-long': 'The text is too long: 20,000 characters at most.',
  },
});

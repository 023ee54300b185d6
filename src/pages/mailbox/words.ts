import { defineWords } from '../../text/words.ts';

export const mailboxWords = defineWords({
  en: {
    title: 'Mailbox',
    description: 'What your funnels sent. Mails stay on this machine: nobody outside receives them.',
    search: 'Search by recipient or subject',
    mails: 'Mails',
    noneTitle: 'No mail yet',
    noneBody:
      'Publish a funnel with a “Send email” step and bring a contact into it. Its mail arrives here within seconds.',
    toFunnels: 'Go to funnels',
    noMatchTitle: 'No mail matches “{query}”',
    noMatchBody: 'The search looks at recipients and subjects.',
    loadFailed: 'The mailbox could not be loaded',
    older: 'Show older mails',
    to: 'To {recipient}',
    fromTo: '{from} to {to}',
    noSubject: '(no subject)',
    chooseTitle: 'Choose a mail',
    chooseBody: 'It is shown here as its reader would see it.',
    backToList: 'Back to the mails',
    mailFailed: 'This mail could not be loaded',
    parts: 'Parts of the mail',
    html: 'HTML',
    text: 'Text',
    source: 'Headers and source',
    noHtml: 'This mail has no HTML part.',
    noText: 'This mail has no text part.',
    sourceTitle: 'Source',
    frameTitle: 'Mail “{subject}”',
  },
});

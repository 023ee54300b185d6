import { defineWords } from '../../text/words.ts';

/** What people see who follow a link in a mail that we cannot resolve. */
export const functionWords = defineWords({
  en: {
    'link-unknown': 'This link is not complete, or no longer valid.',
    'one-click-expected': 'This address unsubscribes on a POST with List-Unsubscribe=One-Click (RFC 8058).',
    'action-expected': 'Say {"action": "unsubscribe"} or {"action": "resubscribe"}.',
    later: 'This did not work just now. Please try again in a minute.',
    unsubscribed: 'You are unsubscribed.',
  },
});

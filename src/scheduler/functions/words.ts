import { defineWords } from '../../text/words.ts';

/** What the functions answer to those whom they cannot serve. */
export const functionWords = defineWords({
  en: {
    'link-unknown': 'This link is not complete, or no longer valid.',
    'one-click-expected': 'This address unsubscribes on a POST with List-Unsubscribe=One-Click (RFC 8058).',
    'action-expected': 'Say {"action": "unsubscribe"} or {"action": "resubscribe"}.',
    later: 'This did not work just now. Please try again in a minute.',
    'key-expected': 'Send your API key as Authorization: Bearer <key>.',
    'events-expected': 'Send JSON with a list of events: {"events": [...]}.',
    'json-expected': 'Send a JSON object.',
    'form-unknown': 'There is no such form.',
    'hook-unknown': 'There is no such address.',
    'body-too-large': 'This is too much at once.',
    unsubscribed: 'You are unsubscribed.',
  },
});

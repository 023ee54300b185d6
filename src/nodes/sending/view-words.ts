import { defineWords } from '../../text/words.ts';

export const sendingViewWords = defineWords({
  en: {
    'insert-tag': 'Insert a field',
    'find-tag': 'Find a field…',
    'fallback-name': 'there',
    'workspace-name': 'Workspace name',
    'workspace-address': 'Postal address',
    'unsubscribe-link': 'Unsubscribe link',
    transactional: 'Transactional',
    'transactional-hint':
      'A receipt, a code, a warning: sent in quiet hours too, and beyond the limit of messages.',
    'sms-size':
      '{characters, plural, one {# character} other {# characters}}, {messages, plural, one {# message} other {# messages}}',
    'sms-unicode': 'A letter here is beyond the alphabet of phone networks: only 70 fit into one message.',
  },
});

import { timeRangesWords } from '../../../nodes/time-ranges-words.ts';
import { defineWords } from '../../../text/words.ts';

export const sendingRulesWords = defineWords({
  en: {
    ...timeRangesWords.en,
    title: 'Sending rules',
    hint: 'They hold for everything that any funnel sends to a contact, but for steps marked as transactional.',
    quiet: 'Quiet hours',
    'quiet-hint': 'Nothing is sent in these hours, on the clock of the contact.',
    caps: 'Limits',
    'caps-hint': 'How much one contact gets at most, over all funnels.',
    'add-cap': 'Add a limit',
    'remove-cap': 'Remove this limit',
    most: 'At most',
    channel: 'Of',
    days: 'On',
    'in-days': 'In days',
    'channel-any': 'all messages',
    'channel-email': 'emails',
    'channel-sms': 'SMS',
    'channel-whatsapp': 'WhatsApp messages',
    'channel-push': 'pushes',
    blocked: 'What a rule does',
    'blocked-hold': 'Hold',
    'blocked-hold-hint': 'The contact waits at the step until the message may go out.',
    'blocked-skip': 'Skip',
    'blocked-skip-hint': 'The message is left out, and the journey goes on.',
    'blocked-drop': 'Drop',
    'blocked-drop-hint': 'The journey ends.',
    save: 'Save rules',
    discard: 'Discard',
    saved: 'Everything is saved',
    unsaved: 'Not saved yet',
    'save-failed': 'The rules were not saved',
    'load-failed': 'The sending rules could not be loaded',
    'enter-amount': 'Enter a whole number, 1 or more.',
    'amount-too-large': 'This is too large: 1,000 messages and 365 days at most.',
    'add-range': 'Add hours',
    'too-many-caps': 'Ten limits at most.',
  },
});

export type SendingRulesWord = keyof (typeof sendingRulesWords)['en'];

import { defineWords } from '../../text/words.ts';
import { timeoutWords } from '../timeout-setting.ts';
import { watchWords } from '../watching/words.ts';

export const words = defineWords({
  en: {
    ...watchWords.en,
    ...timeoutWords.en,
    name: 'Goal',
    description: 'What the steps before it are for. Contacts jump here as soon as it happens.',
    summary: '{goal}',
    'summary-value': '{goal} ({value, number} {currency})',
    on: 'Reached when',
    'on-event': 'Something happens',
    'on-condition': 'A condition holds',
    required: 'Who gets here without it',
    'required-no': 'Goes on',
    'required-yes': 'Waits for it',
    value: 'Worth',
    currency: 'Currency',
    'value-hint': 'Counts as revenue each time a contact reaches the goal.',
    'enter-value': 'Enter an amount, 0 or more.',
    'enter-currency': 'Enter three letters, such as EUR.',
  },
});

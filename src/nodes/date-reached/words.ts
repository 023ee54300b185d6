import { defineWords } from '../../text/words.ts';
import { dateRuleWords } from '../date-rule/words.ts';
import { entryWords } from '../entry/words.ts';

export const words = defineWords({
  en: {
    ...entryWords.en,
    ...dateRuleWords.en,
    name: 'Date reached',
    description: 'Starts on a date that a contact has, or some time before or after it.',
  },
});

import { conditionWords } from '../../runtime/conditions/words.ts';
import { defineWords } from '../../text/words.ts';
import { timeoutWords } from '../timeout-setting.ts';

export const words = defineWords({
  en: {
    ...conditionWords.en,
    ...timeoutWords.en,
    name: 'Wait for a condition',
    description: 'Waits until a condition holds. Who fulfils it already goes on at once.',
    summary: 'Wait until: {condition}',
    condition: 'Condition',
    'never-changes': 'This asks only about what never changes while a contact waits. Use a branch.',
  },
});

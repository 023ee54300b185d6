import { conditionWords } from '../../runtime/conditions/words.ts';
import { defineWords } from '../../text/words.ts';

export const words = defineWords({
  en: {
    ...conditionWords.en,
    name: 'Branch',
    description: 'Sends contacts one way if a condition holds, and the other if not.',
    summary: 'If {condition}',
    condition: 'Condition',
    'port-yes': 'Yes',
    'port-no': 'No',
  },
});

import { defineWords } from '../../text/words.ts';
import { funnelWords } from '../funnel-setting.ts';
import { timeoutWords } from '../timeout-setting.ts';

export const words = defineWords({
  en: {
    ...funnelWords.en,
    ...timeoutWords.en,
    name: 'Call funnel',
    description:
      'Lets the contact into another funnel and waits until it has been through. That funnel needs the entry “From a funnel”.',
    summary: 'Go through {funnel}',
    'port-done': 'When it ends',
    'port-refused': 'If not let in',
    keepAs: 'Keep the result as',
    'keepAs-hint': 'How it ended: {reason}. What it kept: {result}.',
    'keep-as-form': 'Use up to 40 small letters, digits and underscores, beginning with a letter.',
  },
});

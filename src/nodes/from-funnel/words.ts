import { defineWords } from '../../text/words.ts';
import { entryWords } from '../entry/words.ts';
import { funnelWords } from '../funnel-setting.ts';

export const words = defineWords({
  en: {
    ...entryWords.en,
    ...funnelWords.en,
    name: 'From a funnel',
    description: 'Starts when another funnel starts or calls this one.',
    summary: 'When another funnel starts it',
    'summary-one': 'When {funnel} starts it',
    'which-funnel': 'Which funnel',
    'any-funnel': 'Any funnel',
  },
});

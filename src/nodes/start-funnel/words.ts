import { defineWords } from '../../text/words.ts';
import { funnelWords } from '../funnel-setting.ts';

export const words = defineWords({
  en: {
    ...funnelWords.en,
    name: 'Start funnel',
    description:
      'Lets the contact into another funnel, and goes on here. That funnel needs the entry “From a funnel”.',
    summary: 'Start {funnel}',
  },
});

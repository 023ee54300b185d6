import { defineWords } from '../../text/words.ts';
import { funnelWords } from '../funnel-setting.ts';

export const words = defineWords({
  en: {
    ...funnelWords.en,
    name: 'Stop funnel',
    description: 'Takes the contact out of another funnel, wherever it waits there.',
    summary: 'Stop {funnel}',
  },
});

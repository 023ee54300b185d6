import { defineWords } from '../../text/words.ts';

export const funnelsWords = defineWords({
  en: {
    title: 'Funnels',
    noneTitle: 'No funnels to show',
    noneBody: 'Funnels will be listed here.',
  },
});

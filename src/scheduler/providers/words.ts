import { defineWords } from '../../text/words.ts';

export const providerWords = defineWords({
  en: {
    unreachable: 'The mail server cannot be reached: {detail}',
    'not-signed-in': 'The mail server does not let us in: {detail}',
    refused: 'The mail server refused the mail: {detail}',
  },
});

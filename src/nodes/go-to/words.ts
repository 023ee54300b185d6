import { defineWords } from '../../text/words.ts';

export const words = defineWords({
  en: {
    name: 'Go back',
    description: 'Sends contacts to an earlier step again, a number of times.',
    summary: 'Back {times, plural, one {once} =2 {twice} other {# times}}, then on',
    'port-done': 'Go on',
    'port-again': 'Back to…',
    times: 'How many times',
    'times-hint': 'Connect “Back to…” to the earlier step. Every round is counted apart.',
    'enter-times': 'Enter a whole number, from 1 to 100.',
  },
});

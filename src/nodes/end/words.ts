import { defineWords } from '../../text/words.ts';

export const words = defineWords({
  en: {
    name: 'End',
    description: 'The journey is over here.',
    summary: 'The journey ends',
    'summary-reason': 'The journey ends: {reason}',
    reason: 'Reason',
    'reason-too-long': 'The reason is too long: 200 characters at most.',
  },
});

import { defineWords, speak } from '../../text/words.ts';

export const channelWords = defineWords({
  en: {
    'not-such-a-step': 'The step that wrote this message cannot be read in its version.',
    'no-owner': 'The contact has no owner who could be notified.',
    'no-member': 'The teammate is not in the workspace any more.',
  },
});

/** Reasons are kept with messages, in one language for all their readers. */
export const say = speak(channelWords, 'en');

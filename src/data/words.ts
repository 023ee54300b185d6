import { defineWords } from '../text/words.ts';

export const dataWords = defineWords({
  en: {
    saveFailed: 'That could not be saved',
    loadFailed: 'This could not be refreshed',
    offline: 'The server cannot be reached. Check your connection and try again.',
    'session-ended': 'Your session has ended. Sign in again.',
    'not-allowed': 'Your role in this workspace does not allow it.',
    'not-found': 'It no longer exists.',
    'already-exists': 'There is one like it already.',
    'in-use': 'Something else still uses it.',
    'too-slow': 'It took too long. Try again, or narrow down what you asked for.',
    other: 'Something went wrong: {detail}',
  },
});

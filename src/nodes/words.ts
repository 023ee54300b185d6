import { defineWords } from '../text/words.ts';

/** What is said of settings where the kind has no words of its own for it. */
export const settingsWords = defineWords({
  en: {
    'missing-value': 'Fill this in.',
    'wrong-value': 'This value does not fit here.',
    'wrong-format': 'This is not in the right form.',
    'too-small': 'This must be at least {limit}.',
    'too-big': 'This must be at most {limit}.',
    'too-short': 'This is too short: at least {limit}.',
    'too-long': 'This is too long: at most {limit}.',
    'unknown-choice': 'Choose one of the options.',
    'unknown-setting': 'This step has no setting {keys}.',
  },
});

export type SettingsWord = keyof (typeof settingsWords)['en'];

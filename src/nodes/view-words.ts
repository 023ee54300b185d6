import { defineWords } from '../text/words.ts';

/** Words that the forms of several kinds share. */
export const viewWords = defineWords({
  en: {
    'choose-tag': 'Choose a tag',
    'find-or-create-tag': 'Find or create a tag…',
    'choose-list': 'Choose a list',
    'find-or-create-list': 'Find or create a list…',
    'wait-at-most': 'Go on after a while all the same',
    'nothing-to-set': 'There is nothing to set here.',
  },
});

import { defineWords } from '../text/words.ts';

/** Words that the forms of several kinds share. */
export const viewWords = defineWords({
  en: {
    'choose-tag': 'Choose a tag',
    'find-or-create-tag': 'Find or create a tag…',
    'choose-list': 'Choose a list',
    'find-or-create-list': 'Find or create a list…',
    'wait-at-most': 'Go on after a while all the same',
    'past-port': 'Own exit if it is past',
    'past-hint': 'Otherwise those whose moment is past, or who have none, go on at once.',
    'choose-funnel': 'Choose a funnel',
    'find-funnel': 'Find a funnel…',
    'nothing-to-set': 'There is nothing to set here.',
  },
});

import { defineWords } from '../../text/words.ts';

export const words = defineWords({
  en: {
    name: 'Assign owner',
    description: 'Makes somebody of your team responsible for the contact.',
    summary: 'Assign to {name}',
    'summary-several': 'Assign to one of {count, number} teammates',
    'unknown-name': 'a teammate',
    members: 'Teammates',
    'members-hint': 'With several, contacts are shared out evenly.',
    'choose-members': 'Choose teammates',
    'find-member': 'Find a teammate…',
    'keeps-owner': 'Keep an owner who is there already',
    'choose-member': 'Choose at least one teammate.',
    'too-many-members': 'Choose 100 teammates at most.',
    'unknown-member': 'Somebody here is not in the workspace any more. Take them out.',
  },
});

import { defineWords } from '../../text/words.ts';

export const words = defineWords({
  en: {
    name: 'Add note',
    description: 'Leaves a note in the contact’s history, for your team to read.',
    summary: 'Note “{text}”',
    text: 'Note',
    'text-example': 'Asked for a demo',
    'write-text': 'Write the note.',
    'text-too-long': 'The note is too long: 5,000 characters at most.',
  },
});

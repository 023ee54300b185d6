import { defineWords } from '../../text/words.ts';

export const manyWayViewWords = defineWords({
  en: {
    'paths-hint': 'The first path that holds is taken. Contacts for whom none holds leave by “Otherwise”.',
    'add-path': 'Add path',
    'path-fresh': 'Path {number}',
    'move-up': 'Move up',
    'move-down': 'Move down',
    'remove-path': 'Remove this path',
  },
});

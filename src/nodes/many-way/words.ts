import { conditionWords } from '../../runtime/conditions/words.ts';
import { defineWords } from '../../text/words.ts';

export const words = defineWords({
  en: {
    ...conditionWords.en,
    name: 'Many-way branch',
    description: 'Sends contacts down the first path whose condition holds.',
    'summary-or': '{first}, {second}',
    otherwise: 'otherwise',
    'port-otherwise': 'Otherwise',
    paths: 'Paths, in order',
    'path-name': 'Name of path {number}',
    'path-example': 'Big orders',
    'add-path': 'Add a path.',
    'enter-name': 'Give the path a name.',
    'name-too-long': 'The name is too long: 60 characters at most.',
    'too-many-paths': 'There are too many paths: 20 at most.',
    'same-path-twice': 'A path stands here twice. Remove one of them.',
  },
});

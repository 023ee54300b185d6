import { defineEntry } from '../entry/define-entry.ts';
import { listName, listProblems, listSchema } from '../list-setting.ts';
import { words } from './words.ts';

export const listLeft = defineEntry({
  kind: 'list-left',
  settings: { list: listSchema },
  words,
  defaults: { list: '' },
  lint: ({ list }, references, say) => listProblems(list, references, say),
  summary: ({ list }, references, say) => say('summary', { list: listName(list, references, say) }),
  listens: ({ list }) => [{ type: 'list.left', subject: list }],
});

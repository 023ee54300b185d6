import * as z from 'zod';
import { defineEntry } from '../entry/define-entry.ts';
import { words } from './words.ts';

export const listJoined = defineEntry({
  kind: 'list-joined',
  settings: { list: z.string('choose-list').min(1, 'choose-list') },
  words,
  defaults: { list: '' },
  lint: ({ list }, references, say) =>
    references.lists.has(list)
      ? []
      : [{ code: 'deleted-list', severity: 'error', message: say('deleted-list'), path: ['list'] }],
  summary: ({ list }, references, say) =>
    say('summary', { list: references.lists.get(list) ?? say('unknown-list') }),
  listens: ({ list }) => [{ type: 'list.joined', subject: list }],
});

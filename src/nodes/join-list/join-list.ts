import * as z from 'zod';
import { listName, listProblems, listSchema } from '../list-setting.ts';
import { nextPort } from '../next-port.ts';
import { defineStep } from '../node-kind.ts';
import { words } from './words.ts';

export const joinList = defineStep({
  kind: 'join-list',
  family: 'act',
  settings: z.strictObject({ list: listSchema }),
  words,
  defaults: { list: '' },
  takesTime: false,
  ports: () => nextPort,
  lint: ({ list }, references, say) => listProblems(list, references, say),
  summary: ({ list }, references, say) => say('summary', { list: listName(list, references, say) }),
  facts: () => ['lists'],
  enter({ settings: { list }, contact }) {
    // Who is on it does not join anew: funnels that start with it would start again.
    if (contact.lists.has(list)) return { move: 'leave', port: 'next', detail: { alreadyOnList: true } };
    return { move: 'leave', port: 'next', effects: [{ effect: 'change', change: 'join-list', list }] };
  },
});

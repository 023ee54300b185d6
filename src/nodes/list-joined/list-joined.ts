import * as z from 'zod';
import { nextPort } from '../next-port.ts';
import { defineEntry } from '../node-kind.ts';
import { mayEnter, reentrySchema } from '../reentry.ts';
import { words } from './words.ts';

const settings = z.strictObject({
  list: z.string('choose-list').min(1, 'choose-list'),
  reentry: reentrySchema,
});

export const listJoined = defineEntry({
  kind: 'list-joined',
  family: 'entry',
  settings,
  words,
  defaults: { list: '', reentry: 'once' },
  takesTime: false,
  ports: () => nextPort,
  lint: ({ list }, references, say) =>
    references.lists.has(list)
      ? []
      : [{ code: 'deleted-list', severity: 'error', message: say('deleted-list'), path: ['list'] }],
  summary: ({ list }, references, say) =>
    say('summary', { list: references.lists.get(list) ?? say('unknown-list') }),
  facts: () => [],
  listens: ({ list }) => [{ type: 'list.joined', subject: list }],
  admits: ({ reentry }, candidate) => mayEnter(reentry, candidate),
  enter: () => ({ move: 'leave', port: 'next' }),
});

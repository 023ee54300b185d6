import { defineEntry } from '../entry/define-entry.ts';
import { isFrom, mailSourceName, mailSourceProblems, mailSourceSchema } from '../entry/mail-source.ts';
import { words } from './words.ts';

export const mailClicked = defineEntry({
  kind: 'mail-clicked',
  settings: { from: mailSourceSchema },
  words,
  defaults: { from: null },
  lint: ({ from }, references, say) => mailSourceProblems(from, references, say),
  summary: ({ from }, references, say) => say('summary', { mail: mailSourceName(from, references, say) }),
  listens: () => [{ type: 'mail.clicked', subject: null }],
  admits: ({ from }, candidate) => isFrom(from, candidate),
});

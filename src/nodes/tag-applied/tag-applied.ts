import * as z from 'zod';
import { nextPort } from '../next-port.ts';
import { defineEntry } from '../node-kind.ts';
import { mayEnter, reentrySchema } from '../reentry.ts';
import { tagName, tagProblems, tagSchema } from '../tag-setting.ts';
import { words } from './words.ts';

const settings = z.strictObject({ tag: tagSchema, reentry: reentrySchema });

export const tagApplied = defineEntry({
  kind: 'tag-applied',
  family: 'entry',
  settings,
  words,
  defaults: { tag: '', reentry: 'once' },
  takesTime: false,
  ports: () => nextPort,
  lint: ({ tag }, references, say) => tagProblems(tag, references, say),
  summary: ({ tag }, references, say) => say('summary', { tag: tagName(tag, references, say) }),
  facts: () => [],
  listens: ({ tag }) => [{ type: 'tag.applied', subject: tag }],
  admits: ({ reentry }, candidate) => mayEnter(reentry, candidate),
  enter: () => ({ move: 'leave', port: 'next' }),
});

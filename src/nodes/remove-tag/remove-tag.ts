import * as z from 'zod';
import { nextPort } from '../next-port.ts';
import { defineStep } from '../node-kind.ts';
import { tagName, tagProblems, tagSchema } from '../tag-setting.ts';
import { words } from './words.ts';

export const removeTag = defineStep({
  kind: 'remove-tag',
  family: 'act',
  settings: z.strictObject({ tag: tagSchema }),
  words,
  defaults: { tag: '' },
  takesTime: false,
  ports: () => nextPort,
  lint: ({ tag }, references, say) => tagProblems(tag, references, say),
  summary: ({ tag }, references, say) => say('summary', { tag: tagName(tag, references, say) }),
  facts: () => ['tags'],
  enter({ settings: { tag }, contact }) {
    if (!contact.tags.has(tag)) return { move: 'leave', port: 'next', detail: { notTagged: true } };
    return { move: 'leave', port: 'next', effects: [{ effect: 'change', change: 'remove-tag', tag }] };
  },
});

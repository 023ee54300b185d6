import { defineEntry } from '../entry/define-entry.ts';
import { tagName, tagProblems, tagSchema } from '../tag-setting.ts';
import { words } from './words.ts';

export const tagRemoved = defineEntry({
  kind: 'tag-removed',
  settings: { tag: tagSchema },
  words,
  defaults: { tag: '' },
  lint: ({ tag }, references, say) => tagProblems(tag, references, say),
  summary: ({ tag }, references, say) => say('summary', { tag: tagName(tag, references, say) }),
  listens: ({ tag }) => [{ type: 'tag.removed', subject: tag }],
});

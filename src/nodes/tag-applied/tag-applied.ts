import { defineEntry } from '../entry/define-entry.ts';
import { tagName, tagProblems, tagSchema } from '../tag-setting.ts';
import { words } from './words.ts';

export const tagApplied = defineEntry({
  kind: 'tag-applied',
  settings: { tag: tagSchema },
  words,
  defaults: { tag: '' },
  lint: ({ tag }, references, say) => tagProblems(tag, references, say),
  summary: ({ tag }, references, say) => say('summary', { tag: tagName(tag, references, say) }),
  listens: ({ tag }) => [{ type: 'tag.applied', subject: tag }],
});

import { defineEntry } from '../entry/define-entry.ts';
import { words } from './words.ts';

export const addedByHand = defineEntry({
  kind: 'added-by-hand',
  settings: {},
  words,
  defaults: { reentry: 'after-leaving' },
  summary: (_settings, _references, say) => say('summary'),
  listens: (_settings, { funnelId }) => [{ type: 'funnel.added-by-hand', subject: funnelId }],
});

import { defineEntry } from '../entry/define-entry.ts';
import { words } from './words.ts';

export const contactCreated = defineEntry({
  kind: 'contact-created',
  settings: {},
  words,
  defaults: {},
  summary: (_settings, _references, say) => say('summary'),
  listens: () => [{ type: 'contact.created', subject: null }],
});

import * as z from 'zod';
import { defineEntry } from '../entry/define-entry.ts';
import { words } from './words.ts';

export const customEvent = defineEntry({
  kind: 'custom-event',
  /** As sent through the API: `trial-started` comes as an event of the type `custom.trial-started`. */
  settings: {
    event: z.string('enter-event').regex(/^[a-z0-9](?:[a-z0-9._-]{0,58}[a-z0-9])?$/, 'enter-event'),
  },
  words,
  defaults: { event: '', reentry: 'after-leaving' },
  summary: ({ event }, _references, say) => say('summary', { event }),
  listens: ({ event }) => [{ type: `custom.${event}`, subject: null }],
});

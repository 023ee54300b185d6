import * as z from 'zod';
import { defineEntry } from '../entry/define-entry.ts';
import { words } from './words.ts';

export const webhookReceived = defineEntry({
  kind: 'webhook-received',
  settings: { hook: z.string('enter-hook').regex(/^[A-Za-z0-9._-]{1,100}$/, 'enter-hook') },
  words,
  defaults: { hook: '', reentry: 'after-leaving' },
  summary: ({ hook }, _references, say) => say('summary', { hook }),
  listens: ({ hook }) => [{ type: 'webhook.received', subject: hook }],
});

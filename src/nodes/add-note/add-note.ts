import * as z from 'zod';
import { nextPort } from '../next-port.ts';
import { defineStep } from '../node-kind.ts';
import { words } from './words.ts';

const settings = z.strictObject({
  text: z
    .string('write-text')
    .max(5_000, 'text-too-long')
    .refine((text) => text.trim() !== '', 'write-text'),
});

export const addNote = defineStep({
  kind: 'add-note',
  family: 'act',
  settings,
  words,
  defaults: { text: '' },
  takesTime: false,
  ports: () => nextPort,
  lint: () => [],
  summary: ({ text }, _references, say) => say('summary', { text: text.trim().split('\n')[0] ?? '' }),
  facts: () => [],
  enter: ({ settings: { text } }) => ({
    move: 'leave',
    port: 'next',
    effects: [{ effect: 'event', type: 'note.added', subject: null, data: { text: text.trim() } }],
  }),
});

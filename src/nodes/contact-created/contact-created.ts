import * as z from 'zod';
import { nextPort } from '../next-port.ts';
import { defineEntry } from '../node-kind.ts';
import { mayEnter } from '../reentry.ts';
import { words } from './words.ts';

export const contactCreated = defineEntry({
  kind: 'contact-created',
  family: 'entry',
  settings: z.strictObject({}),
  words,
  defaults: {},
  takesTime: false,
  ports: () => nextPort,
  lint: () => [],
  summary: (_settings, _references, say) => say('summary'),
  facts: () => [],
  listens: () => [{ type: 'contact.created', subject: null }],
  // Nobody is created twice; the rule holds off an event that arrives twice.
  admits: (_settings, candidate) => mayEnter('once', candidate),
  enter: () => ({ move: 'leave', port: 'next' }),
});

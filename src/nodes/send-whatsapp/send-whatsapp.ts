import * as z from 'zod';
import { defineStep } from '../node-kind.ts';
import { handOverPorts } from '../sending/hand-over.ts';
import { reasonNotToText } from '../sending/may-be-texted.ts';
import { sendingToContact, transactionalSetting } from '../sending/send-to-contact.ts';
import { errorOf, tagProblems } from '../sending/text-problems.ts';
import { words } from './words.ts';

/** A Liquid template. */
const settings = z.strictObject({
  text: z.string('write-text').max(4_096, 'text-too-long'),
  ...transactionalSetting,
});

export const sendWhatsapp = defineStep({
  kind: 'send-whatsapp',
  family: 'act',
  settings,
  words,
  defaults: { text: '' },
  takesTime: false,
  ports: () => handOverPorts,
  lint: ({ text }, references, say) =>
    text.trim() === ''
      ? [errorOf('write-text', ['text'], say('write-text'))]
      : tagProblems(text, 'plain', ['text'], references, say),
  summary: ({ text }, _references, say) => (text.trim() ? say('summary', { text }) : say('summary-empty')),
  facts: () => ['sendings'],
  ...sendingToContact<z.output<typeof settings>>('whatsapp', ({ contact }) => reasonNotToText(contact)),
});

import * as z from 'zod';
import { defineStep } from '../node-kind.ts';
import { handOverPorts } from '../sending/hand-over.ts';
import { reasonNotToText } from '../sending/may-be-texted.ts';
import { sendingToContact, transactionalSetting } from '../sending/send-to-contact.ts';
import { smsSegments, withoutTags } from '../sending/sms-segments.ts';
import { errorOf, tagProblems, warningOf } from '../sending/text-problems.ts';
import { words } from './words.ts';

/** A Liquid template. */
const settings = z.strictObject({
  text: z.string('write-text').max(1_600, 'text-too-long'),
  ...transactionalSetting,
});

/** From here on a text surprises by its price. */
const MANY_MESSAGES = 4;

export const sendSms = defineStep({
  kind: 'send-sms',
  family: 'act',
  settings,
  words,
  defaults: { text: '' },
  takesTime: false,
  ports: () => handOverPorts,
  lint: ({ text }, references, say) => {
    if (text.trim() === '') return [errorOf('write-text', ['text'], say('write-text'))];
    const { messages } = smsSegments(withoutTags(text));
    return [
      ...tagProblems(text, 'plain', ['text'], references, say),
      ...(messages < MANY_MESSAGES
        ? []
        : [warningOf('many-messages', ['text'], say('many-messages', { messages }))]),
    ];
  },
  summary: ({ text }, _references, say) => (text.trim() ? say('summary', { text }) : say('summary-empty')),
  facts: () => ['sendings'],
  ...sendingToContact<z.output<typeof settings>>('sms', ({ contact }) => reasonNotToText(contact)),
});

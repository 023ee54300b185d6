import * as z from 'zod';
import type { ContactFacts } from '../../runtime/facts.ts';
import { defineStep } from '../node-kind.ts';
import { handOverPorts } from '../sending/hand-over.ts';
import { fieldOf } from '../sending/may-be-texted.ts';
import { sendingToContact, transactionalSetting } from '../sending/send-to-contact.ts';
import { errorOf, tagProblems, warningOf } from '../sending/text-problems.ts';
import { words } from './words.ts';

/** Title, text and link are Liquid templates; what is filled into the link stays within its path and query. */
const settings = z.strictObject({
  title: z.string('write-title').max(200, 'title-too-long'),
  text: z.string('write-text').max(2_000, 'text-too-long'),
  link: z.string('link-form').max(2_000, 'link-too-long').default(''),
  /** The contact's field that names its device. */
  token: z.string('choose-token').min(1, 'choose-token').max(100, 'choose-token'),
  ...transactionalSetting,
});

/** An address of the web or of an app: `https://…`, `myapp://…`; never one that runs something. */
const LINK = /^(?!javascript:|data:|vbscript:)[a-z][a-z0-9+.-]*:(\/\/)?[^\s/{]/i;

export const sendPush = defineStep({
  kind: 'send-push',
  family: 'act',
  settings,
  words,
  defaults: { title: '', text: '', link: '', token: 'custom.push_token' },
  takesTime: false,
  ports: () => handOverPorts,
  lint: ({ title, text, link, token }, references, say) => [
    ...(title.trim() ? [] : [errorOf('write-title', ['title'], say('write-title'))]),
    ...(text.trim() ? [] : [errorOf('write-text', ['text'], say('write-text'))]),
    ...(link === '' || LINK.test(link) ? [] : [errorOf('link-form', ['link'], say('link-form'))]),
    ...(references.fields.has(token)
      ? []
      : [warningOf('unknown-token', ['token'], say('unknown-token', { field: token }))]),
    ...tagProblems(title, 'plain', ['title'], references, say),
    ...tagProblems(text, 'plain', ['text'], references, say),
    ...tagProblems(link, 'url', ['link'], references, say),
  ],
  summary: ({ title }, _references, say) => (title.trim() ? say('summary', { title }) : say('summary-empty')),
  facts: () => ['sendings'],
  ...sendingToContact<z.output<typeof settings>>('push', ({ contact, settings }) =>
    reasonNotToPush(contact, settings.token),
  ),
});

function reasonNotToPush(contact: ContactFacts, field: string): string | null {
  const token = fieldOf(contact, field);
  if (typeof token !== 'string' || token.trim() === '') return 'no-device';
  return contact.status === 'subscribed' ? null : contact.status;
}

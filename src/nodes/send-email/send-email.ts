import * as z from 'zod';
import type { ContactFacts } from '../../runtime/facts.ts';
import { defineStep } from '../node-kind.ts';
import { handOverPorts } from '../sending/hand-over.ts';
import { sendingToContact, transactionalSetting } from '../sending/send-to-contact.ts';
import { emailProblems } from './email-problems.ts';
import { words } from './words.ts';

/** All three are Liquid templates; the body is HTML. */
const settings = z.strictObject({
  subject: z
    .string('write-subject')
    .max(500, 'subject-too-long')
    .regex(/^[^\r\n]*$/, 'subject-one-line'),
  preheader: z.string().max(500, 'preheader-too-long').default(''),
  body: z.string('write-body').max(500_000, 'body-too-long'),
  ...transactionalSetting,
});

export const sendEmail = defineStep({
  kind: 'send-email',
  family: 'act',
  settings,
  words,
  defaults: { subject: '', preheader: '', body: '' },
  takesTime: false,
  ports: () => handOverPorts,
  lint: (email, references, say) => emailProblems(email, references, say),
  summary: ({ subject }, _references, say) =>
    subject.trim() ? say('summary', { subject }) : say('summary-empty'),
  facts: () => ['suppression', 'sendings'],
  ...sendingToContact<z.output<typeof settings>>('email', ({ contact }) => reasonToSkip(contact)),
});

/** Asked again at the last moment before sending; here it spares a message that is lost already. */
function reasonToSkip({ fields, status, suppressed }: ContactFacts): string | null {
  const email = Object.hasOwn(fields, 'email') ? fields.email : null;
  if (typeof email !== 'string' || !email.includes('@')) return 'no-address';
  if (status !== 'subscribed') return status;
  return suppressed ? 'suppressed' : null;
}

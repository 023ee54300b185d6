import * as z from 'zod';
import type { Port } from '../../graph/shape.ts';
import type { ContactFacts } from '../../runtime/facts.ts';
import { defineStep } from '../node-kind.ts';
import { emailProblems } from './email-problems.ts';
import { words } from './words.ts';

const ports: readonly Port[] = [{ id: 'next' }, { id: 'failed', label: 'port-failed', optional: true }];

/** All three are Liquid templates; the body is HTML. */
const settings = z.strictObject({
  subject: z
    .string('write-subject')
    .max(500, 'subject-too-long')
    .regex(/^[^\r\n]*$/, 'subject-one-line'),
  preheader: z.string().max(500, 'preheader-too-long').default(''),
  body: z.string('write-body').max(500_000, 'body-too-long'),
});

export const sendEmail = defineStep({
  kind: 'send-email',
  family: 'act',
  settings,
  words,
  defaults: { subject: '', preheader: '', body: '' },
  takesTime: false,
  ports: () => ports,
  lint: (email, references, say) => emailProblems(email, references, say),
  summary: ({ subject }, _references, say) =>
    subject.trim() ? say('summary', { subject }) : say('summary-empty'),
  facts: () => ['suppression'],
  enter(step) {
    const skipped = reasonToSkip(step.contact);
    if (skipped) return { move: 'leave', port: 'next', detail: { skipped } };
    const awaited = step.wired('failed');
    const effects = [{ effect: 'message', channel: 'email', awaited, notAfter: null }] as const;
    if (!awaited) return { move: 'leave', port: 'next', effects };
    return { move: 'wait', wait: { rule: { for: 'outcome' }, until: null }, effects };
  },
  resume(step, wait, occasion) {
    if (occasion.occasion !== 'outcome') return { move: 'wait', wait };
    const { outcome, reason } = occasion;
    // The version may have changed while it waited: a failure whose path is gone takes the normal one.
    const port = outcome === 'failed' && step.wired('failed') ? 'failed' : 'next';
    return { move: 'leave', port, detail: outcome === 'skipped' ? { skipped: reason } : { outcome, reason } };
  },
});

/** Asked again at the last moment before sending; here it spares a message that is lost already. */
function reasonToSkip({ fields, status, suppressed }: ContactFacts): string | null {
  const email = Object.hasOwn(fields, 'email') ? fields.email : null;
  if (typeof email !== 'string' || !email.includes('@')) return 'no-address';
  if (status !== 'subscribed') return status;
  return suppressed ? 'suppressed' : null;
}

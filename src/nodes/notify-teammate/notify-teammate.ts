import * as z from 'zod';
import { defineStep } from '../node-kind.ts';
import type { References } from '../references.ts';
import { afterOutcome, handOver, handOverPorts } from '../sending/hand-over.ts';
import { errorOf, tagProblems } from '../sending/text-problems.ts';
import { words } from './words.ts';

/** Subject and text are Liquid templates. */
const settings = z.strictObject({
  to: z.enum(['owner', 'member'], 'choose-to'),
  /** The member to write to, where it is not the contact's owner. */
  member: z.string('choose-member').max(100, 'choose-member').default(''),
  subject: z
    .string('write-subject')
    .max(300, 'subject-too-long')
    .regex(/^[^\r\n]*$/, 'subject-one-line'),
  text: z.string('write-text').max(20_000, 'text-too-long'),
});

export const notifyTeammate = defineStep({
  kind: 'notify-teammate',
  family: 'act',
  settings,
  words,
  defaults: { to: 'owner', subject: '', text: '' },
  takesTime: false,
  ports: () => handOverPorts,
  lint: ({ to, member, subject, text }, references, say) => [
    ...(to === 'owner' || isKnown(member, references)
      ? []
      : [errorOf('choose-member', ['member'], say(member === '' ? 'choose-member' : 'unknown-member'))]),
    ...(subject.trim() ? [] : [errorOf('write-subject', ['subject'], say('write-subject'))]),
    ...(text.trim() ? [] : [errorOf('write-text', ['text'], say('write-text'))]),
    ...tagProblems(subject, 'plain', ['subject'], references, say),
    ...tagProblems(text, 'plain', ['text'], references, say),
  ],
  summary: ({ to, member }, { members }, say) =>
    to === 'owner'
      ? say('summary-owner')
      : say('summary', { name: members?.get(member) ?? say('unknown-name') }),
  facts: () => [],
  enter: (step) => handOver(step, 'notification'),
  resume: (step, wait, occasion) => afterOutcome(step, wait, occasion),
});

/** Where nobody says who is in the workspace, as in a scenario, anybody may be. */
const isKnown = (member: string, { members }: References): boolean =>
  member !== '' && (members === undefined || members.has(member));

import * as z from 'zod';
import type { Candidate } from '../../runtime/behaviour.ts';
import { defineWords, type Say } from '../../text/words.ts';
import type { SettingsProblem } from '../node-kind.ts';
import type { References } from '../references.ts';

/** Which emails count: null for any, one of this funnel's own, or all of some funnel. */
export const mailSourceSchema = z
  .union(
    [
      z.strictObject({ mail: z.string('choose-mail-source').min(1, 'choose-mail-source') }),
      z.strictObject({ funnel: z.string('choose-mail-source').min(1, 'choose-mail-source') }),
    ],
    'choose-mail-source',
  )
  .nullable()
  .default(null);

export type MailSource = z.output<typeof mailSourceSchema>;

/** For the words of every kind that has the setting. */
export const mailSourceWords = defineWords({
  en: {
    from: 'Which email',
    'from-any': 'any email',
    'from-funnel': 'an email of {funnel}',
    'choose-mail-source': 'Choose an email or a funnel.',
    'deleted-mail': 'The email this step waits for was deleted. Choose another.',
    'deleted-funnel': 'The funnel this step names was deleted. Choose another.',
    'unknown-mail': 'a deleted email',
    'unknown-funnel': 'a deleted funnel',
  },
});

type MailSourceWord = keyof (typeof mailSourceWords)['en'];

export function mailSourceProblems(
  from: MailSource,
  { mailSteps, funnels }: References,
  say: Say<MailSourceWord>,
): SettingsProblem[] {
  const problem = (code: 'deleted-mail' | 'deleted-funnel'): SettingsProblem[] => [
    { code, severity: 'error', message: say(code), path: ['from'] },
  ];
  if (from === null) return [];
  if ('mail' in from) return mailSteps.has(from.mail) ? [] : problem('deleted-mail');
  return funnels === undefined || funnels.has(from.funnel) ? [] : problem('deleted-funnel');
}

export function mailSourceName(from: MailSource, references: References, say: Say<MailSourceWord>): string {
  if (from === null) return say('from-any');
  if ('mail' in from) return references.mailSteps.get(from.mail) ?? say('unknown-mail');
  return say('from-funnel', { funnel: references.funnels?.get(from.funnel) ?? say('unknown-funnel') });
}

/** Is it such an email that the event is about? A copied funnel has steps of the same ids, so the funnel counts too. */
export function isFrom(
  from: MailSource,
  { event, funnelId }: Pick<Candidate, 'event' | 'funnelId'>,
): boolean {
  if (from === null) return true;
  const { node, funnel } = event.data;
  if ('funnel' in from) return funnel === from.funnel;
  return node === from.mail && (funnel === undefined || funnel === funnelId);
}

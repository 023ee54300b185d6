import type { MailWord } from '../../mail/words.ts';
import type { Say } from '../../text/words.ts';
import type { SettingsProblem } from '../node-kind.ts';
import type { References } from '../references.ts';
import { templateProblems } from './template-problems.ts';

interface EmailSettings {
  readonly subject: string;
  readonly preheader: string;
  readonly body: string;
}

/** Empty parts, and merge tags that stand for nothing. */
export function emailProblems(
  email: EmailSettings,
  { fields }: References,
  say: Say<MailWord | 'write-subject' | 'write-body'>,
): SettingsProblem[] {
  const problem = (code: string, part: string, message: string): SettingsProblem => ({
    code,
    severity: 'error',
    message,
    path: [part],
  });
  const empty = [
    ...(email.subject.trim() ? [] : [problem('write-subject', 'subject', say('write-subject'))]),
    ...(email.body.trim() ? [] : [problem('write-body', 'body', say('write-body'))]),
  ];
  const unknown = (['subject', 'preheader', 'body'] as const).flatMap((part) =>
    templateProblems(email[part], fields).map(({ code, values }) => problem(code, part, say(code, values))),
  );
  return [...empty, ...unknown];
}

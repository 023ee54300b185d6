import { textTagProblems } from '../../mail/merge-tags.ts';
import type { TextForm } from '../../mail/render-text.ts';
import type { MailWord } from '../../mail/words.ts';
import type { Say } from '../../text/words.ts';
import type { SettingsProblem } from '../node-kind.ts';
import type { References } from '../references.ts';

type Path = readonly (string | number)[];

export const errorOf = (code: string, path: Path, message: string): SettingsProblem => ({
  code,
  severity: 'error',
  message,
  path,
});

export const warningOf = (code: string, path: Path, message: string): SettingsProblem => ({
  code,
  severity: 'warning',
  message,
  path,
});

/** Merge tags of one text that stand for nothing. */
export const tagProblems = (
  template: string,
  form: TextForm,
  path: Path,
  { fields }: References,
  say: Say<MailWord>,
): SettingsProblem[] =>
  textTagProblems(template, fields, form).map(({ code, values }) => errorOf(code, path, say(code, values)));

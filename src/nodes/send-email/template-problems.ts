import type { MergeTagProblem } from '../../mail/liquid-problem.ts';
import { mergeTagProblems } from '../../mail/merge-tags.ts';
import type { References } from '../references.ts';

type Fields = References['fields'];

interface Checked {
  readonly problems: Map<string, MergeTagProblem[]>;
  characters: number;
}

/** Every keystroke in a mail is a template of its own: past this much text, the memo starts again. */
const CHARACTER_LIMIT = 4_000_000;

const checked = new WeakMap<Fields, Checked>();

/** As `mergeTagProblems`, remembered: parsing a mail takes as long as all the rest of a funnel's lint together. */
export function templateProblems(template: string, fields: Fields): readonly MergeTagProblem[] {
  const memo = memoFor(fields);
  const known = memo.problems.get(template);
  if (known) return known;
  const problems = mergeTagProblems(template, fields);
  memo.problems.set(template, problems);
  memo.characters += template.length;
  return problems;
}

function memoFor(fields: Fields): Checked {
  const memo = checked.get(fields);
  if (memo && memo.characters < CHARACTER_LIMIT) return memo;
  const fresh: Checked = { problems: new Map(), characters: 0 };
  checked.set(fields, fresh);
  return fresh;
}

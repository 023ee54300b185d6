import type { Liquid, Variable } from 'liquidjs';
import { plainLiquid } from './liquid.ts';
import { liquidProblem, type MergeTagProblem } from './liquid-problem.ts';
import { nearestName } from './nearest-name.ts';
import { type TextForm, textEngines } from './render-text.ts';

/** What is filled in beside the contact's fields. */
export const MAIL_TAGS = ['workspace.name', 'workspace.postal_address', 'unsubscribe_url'] as const;

/** What is filled in beside the contact's fields in messages that are no mails. */
export const TEXT_TAGS = ['workspace.name', 'workspace.postal_address'] as const;

/** What came with the event, and what earlier steps kept: nobody knows beforehand what that is. */
const OPEN_ENDED = /^(trigger|variables)(\.|$)/;

/** Every tag a mail may use. Fields are keyed as everywhere: `first_name`, `custom.plan`. */
export const mergeTags = (
  fields: ReadonlyMap<string, unknown>,
  others: readonly string[] = MAIL_TAGS,
): string[] => [...Array.from(fields.keys(), (field) => `contact.${field}`), ...others];

/** What is wrong with the merge tags of a subject, preheader or body; each mistake once. */
export const mergeTagProblems = (template: string, fields: ReadonlyMap<string, unknown>): MergeTagProblem[] =>
  problemsOf(template, plainLiquid, mergeTags(fields));

/** As `mergeTagProblems`, for a text that is no mail. */
export const textTagProblems = (
  template: string,
  fields: ReadonlyMap<string, unknown>,
  form: TextForm,
): MergeTagProblem[] => problemsOf(template, textEngines[form], mergeTags(fields, TEXT_TAGS));

function problemsOf(template: string, engine: Liquid, known: readonly string[]): MergeTagProblem[] {
  let used: string[];
  try {
    used = usedTags(template, engine);
  } catch (error) {
    return [liquidProblem(error)];
  }
  return used
    .filter((tag) => !known.includes(tag) && !OPEN_ENDED.test(tag))
    .map((tag) => unknownTag(tag, known));
}

/** The values that a template expects from outside, each once, in order of appearance. Throws Liquid's errors. */
export function usedTags(template: string, engine: Liquid = plainLiquid): string[] {
  const { globals } = engine.analyzeSync(engine.parse(template), { partials: false });
  return [...new Set(Object.values(globals).flatMap((variables) => variables.map(tagOf)))];
}

/** `contact.tags[0]` and `contact.tags.size` are about `contact.tags`; what stands in brackets is looked at by itself. */
function tagOf(variable: Variable): string {
  const names: string[] = [];
  for (const segment of variable.segments) {
    if (typeof segment !== 'string') break;
    names.push(segment);
  }
  if (names.at(-1) === 'size') names.pop();
  return names.join('.');
}

function unknownTag(tag: string, known: readonly string[]): MergeTagProblem {
  const suggestion = meantBy(tag, known);
  return suggestion === null
    ? { code: 'unknown-tag', values: { tag } }
    : { code: 'misspelt-tag', values: { tag, suggestion } };
}

/** `first_name` and `contact.plan` are right but for their place; after that spelling is all there is to go by. */
function meantBy(tag: string, known: readonly string[]): string | null {
  const name = tag.split('.').at(-1);
  const misplaced = known.find((candidate) => candidate.split('.').at(-1) === name);
  return misplaced ?? nearestName(tag, known) ?? nearestName(`contact.${tag}`, known);
}

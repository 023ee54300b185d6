import type { Json } from '../../graph/json.ts';
import type { Say } from '../../text/words.ts';
import { type Because, type BecauseMail, type BecauseTest, conditionOf } from './because.ts';
import type { ConditionTest } from './condition.ts';
import type { ConditionNames } from './condition-names.ts';
import { describeScalar, describeTest } from './describe-condition.ts';
import type { ConditionWord } from './words.ts';

export interface ExplanationLine {
  /** How far to indent; 0 for the outermost group. */
  readonly depth: number;
  readonly holds: boolean;
  readonly text: string;
}

/** Why a condition held or not, a line for each group and test: `Country is “TR”: it was “DE”`. */
export function explainBecause(
  because: Because,
  names: ConditionNames,
  say: Say<ConditionWord>,
  depth = 0,
): ExplanationLine[] {
  const { holds } = because;
  if (!('match' in because)) return [{ depth, holds, text: explainTest(because, names, say) }];
  const heading = { depth, holds, text: say(because.match === 'all' ? 'all-of' : 'any-of') };
  return [heading, ...because.because.flatMap((part) => explainBecause(part, names, say, depth + 1))];
}

function explainTest(because: BecauseTest, names: ConditionNames, say: Say<ConditionWord>): string {
  const test = describeTest(conditionOf(because) as ConditionTest, names, say);
  return say('because', { test, found: found(because, say) });
}

function found(because: BecauseTest, say: Say<ConditionWord>): string {
  switch (because.test) {
    case 'field':
    case 'data':
      return foundValue(because.actual, say);
    case 'tag':
      return say(because.actual ? 'found-tag' : 'found-no-tag');
    case 'list':
      return say(because.actual ? 'found-on-list' : 'found-not-on-list');
    case 'mail':
      return foundMail(because.actual, say);
  }
}

function foundValue(actual: Json, say: Say<ConditionWord>): string {
  if (actual === null || actual === '') return say('found-nothing');
  const value = typeof actual === 'object' ? JSON.stringify(actual) : describeScalar(actual, say);
  return say('found-value', { value });
}

function foundMail(actual: BecauseMail['actual'], say: Say<ConditionWord>): string {
  if (!actual) return say('found-not-sent');
  if (actual.clicked) return say('found-clicked');
  return say(actual.opened ? 'found-opened' : 'found-not-opened');
}

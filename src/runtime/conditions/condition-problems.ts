import type { Say } from '../../text/words.ts';
import type { FieldReference } from '../field-reference.ts';
import { strictNumber } from './comparison-holds.ts';
import {
  type ConditionGroup,
  type ConditionTest,
  type FieldTest,
  isGroup,
  type Scalar,
} from './condition.ts';
import type { ConditionNames } from './condition-names.ts';
import { dateValue } from './date-value.ts';
import { operatorsByType } from './field-operators.ts';
import { type ConditionPath, testsOf } from './tests-of.ts';
import type { ConditionWord } from './words.ts';

/** Something wrong with a condition that its schema cannot see. `code` is the key of its words. */
export interface ConditionProblem {
  readonly code: ConditionWord;
  readonly message: string;
  readonly path: ConditionPath;
}

/** What a condition refers to that is not there, and comparisons that its fields cannot bear. */
export function conditionProblems(
  condition: ConditionGroup,
  names: ConditionNames,
  say: Say<ConditionWord>,
): ConditionProblem[] {
  const found = testsOf(condition).flatMap(({ test, path }) =>
    testProblems(test, names, say).map((problem) => ({ ...problem, path: [...path, ...problem.path] })),
  );
  return [...emptyGroups(condition, say), ...found];
}

function emptyGroups(
  group: ConditionGroup,
  say: Say<ConditionWord>,
  path: ConditionPath = [],
): ConditionProblem[] {
  if (group.conditions.length === 0) {
    const code = path.length === 0 ? 'add-condition' : 'add-group-condition';
    return [{ code, message: say(code), path: [...path, 'conditions'] }];
  }
  return group.conditions.flatMap((condition, index) =>
    isGroup(condition) ? emptyGroups(condition, say, [...path, 'conditions', index]) : [],
  );
}

function testProblems(
  test: ConditionTest,
  names: ConditionNames,
  say: Say<ConditionWord>,
): ConditionProblem[] {
  const gone = (known: boolean, code: ConditionWord, key: string): ConditionProblem[] =>
    known ? [] : [{ code, message: say(code), path: [key] }];
  switch (test.test) {
    case 'tag':
      return gone(names.tags.has(test.tag), 'deleted-tag', 'tag');
    case 'list':
      return gone(names.lists.has(test.list), 'deleted-list', 'list');
    case 'mail':
      return gone(names.mailSteps.has(test.node), 'deleted-mail-step', 'node');
    // What events bring along is known to nobody before they come.
    case 'data':
      return [];
    case 'field': {
      const field = names.fields.get(test.field);
      return field ? fieldProblems(test, field, say) : gone(false, 'deleted-field', 'field');
    }
  }
}

function fieldProblems(test: FieldTest, field: FieldReference, say: Say<ConditionWord>): ConditionProblem[] {
  if (!operatorsByType[field.type].includes(test.operator)) {
    const message = say('operator-mismatch', { field: field.label });
    return [{ code: 'operator-mismatch', message, path: ['operator'] }];
  }
  if (!('value' in test)) return [];
  const values: readonly Scalar[] = typeof test.value === 'object' ? test.value : [test.value];
  return values.flatMap((value) => {
    const code = valueProblem(value, field);
    if (!code) return [];
    return [{ code, message: say(code, { field: field.label, value: String(value) }), path: ['value'] }];
  });
}

function valueProblem(value: Scalar, field: FieldReference): ConditionWord | null {
  switch (field.type) {
    case 'text':
      return null;
    case 'number':
      return strictNumber(value) === null ? 'not-a-number' : null;
    case 'date':
      return dateValue(value) ? null : 'not-a-date';
    case 'boolean':
      return /^(true|false)$/i.test(String(value)) ? null : 'not-a-boolean';
    case 'choice':
      return field.choices?.includes(String(value)) === false ? 'unknown-choice' : null;
  }
}

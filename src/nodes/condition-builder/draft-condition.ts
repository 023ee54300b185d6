import type { Json } from '../../graph/json.ts';
import { operatorsByType } from '../../runtime/conditions/field-operators.ts';
import type { FieldReference } from '../../runtime/field-reference.ts';

/** A condition while it is written: looser than `Condition`, since a test may lack its value for a while. */
export type DraftCondition = DraftGroup | DraftTest;

export type DraftGroup = {
  readonly match: 'all' | 'any';
  readonly conditions: readonly DraftCondition[];
};

export type DraftTest = {
  readonly test: TestKind;
  readonly operator: string;
  readonly [operand: string]: Json;
};

export type TestKind = 'field' | 'tag' | 'list' | 'mail';

export const isDraftGroup = (condition: DraftCondition): condition is DraftGroup => 'match' in condition;

/** What a test is about, in one word for a list of choices: `tag`, or `field:country`. */
export type Subject = 'tag' | 'list' | 'mail' | `field:${string}`;

export const subjectOf = (test: DraftTest): Subject =>
  test.test === 'field' ? `field:${String(test.field ?? '')}` : test.test;

const OPERATORS = {
  tag: ['has', 'has-not'],
  list: ['on', 'not-on'],
  mail: ['opened', 'not-opened', 'clicked', 'not-clicked'],
} as const;

/** The comparisons offered for a test. Those of a field that was deleted are a text's. */
export const operatorsOf = (
  test: DraftTest,
  fields: ReadonlyMap<string, FieldReference>,
): readonly string[] =>
  test.test === 'field'
    ? operatorsByType[fields.get(String(test.field))?.type ?? 'text']
    : OPERATORS[test.test];

/** A fresh test about a subject, with its first comparison. */
export function freshTest(subject: Subject, fields: ReadonlyMap<string, FieldReference>): DraftTest {
  switch (subject) {
    case 'tag':
      return { test: 'tag', operator: 'has', tag: '' };
    case 'list':
      return { test: 'list', operator: 'on', list: '' };
    case 'mail':
      return { test: 'mail', operator: 'opened', node: '' };
    default: {
      const field = subject.slice('field:'.length);
      const type = fields.get(field)?.type;
      const bare = { test: 'field', operator: 'is', field } as const;
      return type === 'boolean' ? { ...bare, value: true } : { ...bare, value: '' };
    }
  }
}

const shapeOfValue = (operator: string): 'none' | 'several' | 'one' => {
  if (operator === 'is-empty' || operator === 'is-not-empty') return 'none';
  return operator === 'in' ? 'several' : 'one';
};

/** The test with another comparison; its value is kept where the comparison still takes one of that shape. */
export function withOperator(test: DraftTest, operator: string): DraftTest {
  if (test.test !== 'field') return { ...test, operator };
  const { value, ...rest } = test;
  const before = shapeOfValue(test.operator);
  const after = shapeOfValue(operator);
  if (after === 'none') return { ...rest, operator };
  if (before === after) return { ...test, operator };
  if (after === 'several')
    return {
      ...rest,
      operator,
      value: before === 'one' && value !== '' && value !== undefined ? [value] : [],
    };
  return { ...rest, operator, value: Array.isArray(value) ? (value[0] ?? '') : '' };
}

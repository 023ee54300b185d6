import type { Json } from '../../graph/json.ts';
import type { DataSource, FieldOperator } from '../../runtime/conditions/condition.ts';
import { operatorsByType } from '../../runtime/conditions/field-operators.ts';
import type { FieldReference, FieldType } from '../../runtime/field-reference.ts';
import { withValueFor } from './value-for.ts';

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

export type TestKind = 'field' | 'tag' | 'list' | 'mail' | 'data';

export const isDraftGroup = (condition: DraftCondition): condition is DraftGroup => 'match' in condition;

/** What a test is about, in one word for a list of choices: `tag`, `field:country`, or `data:event`. */
export type Subject = 'tag' | 'list' | 'mail' | `field:${string}` | `data:${DataSource}`;

export function subjectOf(test: DraftTest): Subject {
  if (test.test === 'field') return `field:${String(test.field ?? '')}`;
  return test.test === 'data' ? `data:${test.of as DataSource}` : test.test;
}

/** What decides which comparisons make sense. */
export interface Comparable {
  readonly fields: ReadonlyMap<string, FieldReference>;
  /** Properties whose type is known, by what they are properties of. */
  readonly properties?: Readonly<Partial<Record<DataSource, ReadonlyMap<string, FieldType>>>>;
  /** There is an event that started the run, to compare with. */
  readonly hasTrigger?: boolean;
}

const OPERATORS = {
  tag: ['has', 'has-not'],
  list: ['on', 'not-on'],
  mail: ['opened', 'not-opened', 'clicked', 'not-clicked'],
} as const;

/** Of a property whose type nobody knows, in the order in which they are offered. */
const ANY_TYPE: readonly FieldOperator[] = [
  ...operatorsByType.text.filter((operator) => !operator.endsWith('empty')),
  'greater-than',
  'less-than',
  'at-least',
  'at-most',
  'before',
  'after',
  'is-empty',
  'is-not-empty',
];

/** The comparisons offered for a test. Those of a field that was deleted are a text's. */
export function operatorsOf(test: DraftTest, comparable: Comparable): readonly string[] {
  if (test.test === 'data') return dataOperators(test, comparable);
  if (test.test !== 'field') return OPERATORS[test.test];
  return operatorsByType[comparable.fields.get(String(test.field))?.type ?? 'text'];
}

const knownType = ({ of, property }: DraftTest, { properties }: Comparable): FieldType | undefined =>
  properties?.[of as DataSource]?.get(String(property));

function dataOperators(test: DraftTest, comparable: Comparable): readonly string[] {
  const { hasTrigger = false } = comparable;
  const type = knownType(test, comparable);
  const own = type ? operatorsByType[type] : ANY_TYPE;
  return hasTrigger && test.of !== 'trigger' ? [...own, 'same-as-trigger'] : own;
}

/** What is compared, as far as its value's input must know; a property of no known type goes by the comparison. */
export function comparedField(test: DraftTest, comparable: Comparable): FieldReference | undefined {
  if (test.test !== 'data') return comparable.fields.get(String(test.field));
  return { label: String(test.property), type: knownType(test, comparable) ?? typeBy(test.operator) };
}

function typeBy(operator: string): FieldType {
  const among = (type: FieldType) => (operatorsByType[type] as readonly string[]).includes(operator);
  if (among('text')) return 'text';
  return among('number') ? 'number' : 'date';
}

/** A fresh test about a subject, with its first comparison. */
export function freshTest(subject: Subject, { fields }: Pick<Comparable, 'fields'>): DraftTest {
  const [test, about = ''] = subject.split(/:(.*)/s) as [TestKind, string?];
  switch (test) {
    case 'tag':
      return { test, operator: 'has', tag: '' };
    case 'list':
      return { test, operator: 'on', list: '' };
    case 'mail':
      return { test, operator: 'opened', node: '' };
    case 'data':
      return { test, operator: 'is', of: about, property: '', value: '' };
    case 'field': {
      const bare = { test, operator: 'is', field: about } as const;
      return { ...bare, value: fields.get(about)?.type === 'boolean' ? true : '' };
    }
  }
}

/** The test about another property, with a comparison that its type has. */
export function withProperty(test: DraftTest, property: string, comparable: Comparable): DraftTest {
  const renamed = { ...test, property };
  const offered = operatorsOf(renamed, comparable);
  return offered.includes(test.operator) ? renamed : withOperator(renamed, offered[0] ?? 'is');
}

/** The test with another comparison; its value is kept where the comparison still takes one of that shape. */
export function withOperator(test: DraftTest, operator: string): DraftTest {
  if (test.test !== 'field' && test.test !== 'data') return { ...test, operator };
  return withValueFor(test, operator);
}

import type { Json } from '../../graph/json.ts';
import type {
  Condition,
  DataOperator,
  DataSource,
  FieldOperator,
  ListTest,
  MailTest,
  TagTest,
} from './condition.ts';

/**
 * Why a condition held or not: the condition's own tree, and in every leaf the operand's value at that moment. Plain
 * JSON, kept on the step's row, so that the reason can be read long after the contact has changed. These are type
 * aliases, not interfaces, because only an alias counts as a JSON object to the compiler.
 */
export type Because = BecauseGroup | BecauseTest;

export type BecauseGroup = {
  readonly holds: boolean;
  readonly match: 'all' | 'any';
  readonly because: readonly Because[];
};

export type BecauseTest = BecauseField | BecauseTag | BecauseList | BecauseMail | BecauseData;

export type BecauseField = {
  readonly holds: boolean;
  readonly test: 'field';
  readonly field: string;
  readonly operator: FieldOperator;
  /** Null for the operators that take none. */
  readonly value: Json;
  /** What the contact had; null for nothing. */
  readonly actual: Json;
};

export type BecauseTag = {
  readonly holds: boolean;
  readonly test: 'tag';
  readonly operator: TagTest['operator'];
  readonly tag: string;
  readonly actual: boolean;
};

export type BecauseList = {
  readonly holds: boolean;
  readonly test: 'list';
  readonly operator: ListTest['operator'];
  readonly list: string;
  readonly actual: boolean;
};

export type BecauseMail = {
  readonly holds: boolean;
  readonly test: 'mail';
  readonly operator: MailTest['operator'];
  readonly node: string;
  /** Null where that step sent the contact nothing. */
  readonly actual: { readonly opened: boolean; readonly clicked: boolean } | null;
};

export type BecauseData = {
  readonly holds: boolean;
  readonly test: 'data';
  readonly of: DataSource;
  readonly property: string;
  readonly operator: DataOperator;
  /** Null for the operators that take none. */
  readonly value: Json;
  /** What was there; null for nothing. */
  readonly actual: Json;
};

/** The condition that was asked, without the values found. */
export function conditionOf(because: Because): Condition {
  if ('match' in because) return { match: because.match, conditions: because.because.map(conditionOf) };
  const { holds: _holds, actual: _actual, ...test } = because;
  if (!('value' in test) || test.value !== null) return test as Condition;
  const { value: _value, ...bare } = test;
  return bare as Condition;
}

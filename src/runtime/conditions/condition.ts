import type { NodeId } from '../../graph/model.ts';

/** What a branch, a filter or a segment asks about a contact: a tree of groups with tests as leaves. */
export type Condition = ConditionGroup | ConditionTest;

/** Told apart from a test by having no `test`. An empty group asks nothing: `all` of it holds, `any` of it does not. */
export interface ConditionGroup {
  readonly test?: undefined;
  readonly match: 'all' | 'any';
  readonly conditions: readonly Condition[];
}

export type ConditionTest = FieldTest | TagTest | ListTest | MailTest | DataTest;

/** How a single value is looked at, whatever it is a value of. */
export type Comparison =
  | { readonly operator: EmptinessOperator }
  | { readonly operator: SamenessOperator; readonly value: Scalar }
  | { readonly operator: TextOperator; readonly value: string }
  | { readonly operator: NumberOperator; readonly value: number }
  /** `value` is a day, `2026-01-31`, or a moment with its offset, `2026-01-31T09:00:00Z`. */
  | { readonly operator: DateOperator; readonly value: string }
  | { readonly operator: 'in'; readonly value: readonly Scalar[] };

/** `field` is a field's name as in `ContactFacts.fields`: `country`, `custom.plan`. */
export type FieldTest = { readonly test: 'field'; readonly field: string } & Comparison;

/** About what came along with the event at hand or with the one that started the run, or about what a step kept. */
export type DataTest = {
  readonly test: 'data';
  readonly of: DataSource;
  /** A path: `order.id`, `items.0.sku`. */
  readonly property: string;
} & (
  | Comparison
  /** Is it the same as this property of the event that started the run? */
  | { readonly operator: 'same-as-trigger'; readonly value: string }
);

export type DataSource = 'event' | 'trigger' | 'variables';

export interface TagTest {
  readonly test: 'tag';
  readonly operator: 'has' | 'has-not';
  readonly tag: string;
}

export interface ListTest {
  readonly test: 'list';
  readonly operator: 'on' | 'not-on';
  readonly list: string;
}

/** About the mail that the step `node` of the same run sent. */
export interface MailTest {
  readonly test: 'mail';
  readonly operator: 'opened' | 'not-opened' | 'clicked' | 'not-clicked';
  readonly node: NodeId;
}

export type Scalar = string | number | boolean;

export type EmptinessOperator = 'is-empty' | 'is-not-empty';
export type SamenessOperator = 'is' | 'is-not';
export type TextOperator = 'contains' | 'starts-with' | 'ends-with';
export type NumberOperator = 'greater-than' | 'less-than' | 'at-least' | 'at-most';
export type DateOperator = 'before' | 'after';
export type FieldOperator = FieldTest['operator'];
export type DataOperator = DataTest['operator'];

/** A group within a group within … may go this deep; the outermost group is 1. */
export const MAX_CONDITION_DEPTH = 8;

export const isGroup = (condition: Condition): condition is ConditionGroup => condition.test === undefined;

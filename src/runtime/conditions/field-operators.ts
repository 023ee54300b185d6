import type { FieldType } from '../field-reference.ts';
import type { FieldOperator } from './condition.ts';

const EMPTINESS = ['is-empty', 'is-not-empty'] as const;

/** The operators that make sense for a field of each type, in the order in which they are offered. */
export const operatorsByType: Readonly<Record<FieldType, readonly FieldOperator[]>> = {
  text: ['is', 'is-not', 'contains', 'starts-with', 'ends-with', 'in', ...EMPTINESS],
  number: ['is', 'is-not', 'greater-than', 'less-than', 'at-least', 'at-most', 'in', ...EMPTINESS],
  date: ['is', 'is-not', 'before', 'after', ...EMPTINESS],
  boolean: ['is', 'is-not', ...EMPTINESS],
  choice: ['is', 'is-not', 'in', ...EMPTINESS],
};

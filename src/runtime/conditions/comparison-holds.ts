import type { Json } from '../../graph/json.ts';
import type { Comparison, NumberOperator, Scalar, TextOperator } from './condition.ts';
import { compareDates, dateValue } from './date-value.ts';

const NUMBER_TEXT = /^[+-]?\d+(\.\d+)?$/;

/**
 * Does a value pass a comparison? The rules, which the translation to SQL repeats:
 * - A missing value (absent, null, or text of nothing but spaces) passes `is-empty` and `is-not`, nothing else.
 * - Text is compared without regard to case, in Unicode form NFC. Spaces count.
 * - Numbers are numbers or text like `-12.50`; `1,000`, `12 kg` and `1e3` are none and pass no comparison.
 * - Dates are days or moments with an offset; where one side is a day, both are compared as days in UTC.
 * - `is-not` is exactly the opposite of `is`, and `is-not-empty` that of `is-empty`.
 * - What cannot be compared (a list, an object, text where a number is asked) fails: nobody is sent down a path on a guess.
 */
export function comparisonHolds(test: Comparison, actual: Json | undefined): boolean {
  switch (test.operator) {
    case 'is-empty':
      return isMissing(actual);
    case 'is-not-empty':
      return !isMissing(actual);
    case 'is':
      return isSame(actual, test.value);
    case 'is-not':
      return !isSame(actual, test.value);
    case 'in':
      return test.value.some((value) => isSame(actual, value));
    case 'contains':
    case 'starts-with':
    case 'ends-with':
      return textPasses(test.operator, actual, test.value);
    case 'before':
    case 'after':
      return datePasses(test.operator, actual, test.value);
    default:
      return numberPasses(test.operator, actual, test.value);
  }
}

const isMissing = (value: Json | undefined): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

const isScalar = (value: Json | undefined): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const folded = (value: Scalar): string => String(value).normalize('NFC').toLowerCase();

function isSame(actual: Json | undefined, expected: Scalar): boolean {
  if (isMissing(actual) || !isScalar(actual)) return false;
  if (typeof actual === 'number' || typeof expected === 'number') {
    const [a, b] = [strictNumber(actual), strictNumber(expected)];
    return a !== null && a === b;
  }
  return folded(actual) === folded(expected) || isSameDate(actual, expected);
}

function isSameDate(actual: Scalar, expected: Scalar): boolean {
  const [a, b] = [dateValue(actual), dateValue(expected)];
  return a !== null && b !== null && compareDates(a, b) === 0;
}

/** Null for what is no plain decimal number. */
export function strictNumber(value: Json | undefined): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' && NUMBER_TEXT.test(value) ? Number(value) : null;
}

function textPasses(operator: TextOperator, actual: Json | undefined, expected: string): boolean {
  if (isMissing(actual) || !isScalar(actual)) return false;
  const [text, part] = [folded(actual), folded(expected)];
  if (operator === 'contains') return text.includes(part);
  return operator === 'starts-with' ? text.startsWith(part) : text.endsWith(part);
}

function numberPasses(operator: NumberOperator, actual: Json | undefined, expected: number): boolean {
  const value = strictNumber(actual);
  if (value === null) return false;
  switch (operator) {
    case 'greater-than':
      return value > expected;
    case 'less-than':
      return value < expected;
    case 'at-least':
      return value >= expected;
    case 'at-most':
      return value <= expected;
  }
}

function datePasses(operator: 'before' | 'after', actual: Json | undefined, expected: string): boolean {
  const [a, b] = [dateValue(actual), dateValue(expected)];
  if (a === null || b === null) return false;
  return operator === 'before' ? compareDates(a, b) < 0 : compareDates(a, b) > 0;
}

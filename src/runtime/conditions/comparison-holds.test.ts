import { describe, expect, it } from 'vitest';
import type { Json } from '../../graph/json.ts';
import { comparisonHolds } from './comparison-holds.ts';
import type { FieldTest } from './condition.ts';

const test = (operator: string, value?: Json): FieldTest =>
  ({ test: 'field', field: 'f', operator, ...(value === undefined ? {} : { value }) }) as FieldTest;

const rows: readonly [name: string, actual: Json | undefined, test: FieldTest, passes: boolean][] = [
  ['is: same text in another case', 'İzmir-TR', test('is', 'İZMIR-tr'), true],
  ['is: spaces count', 'TR ', test('is', 'TR'), false],
  ['is: composed and decomposed letters are one', 'caf\u0065\u0301', test('is', 'CAF\u00c9'), true],
  ['is: number against text of a number', 12, test('is', '12.0'), true],
  ['is: text of a number against number', '120.00', test('is', 120), true],
  ['is: text that is no number against number', 'twelve', test('is', 12), false],
  ['is: thousands separators make no number', '1,000', test('is', 1000), false],
  ['is: yes', true, test('is', true), true],
  ['is: yes against its text', true, test('is', 'true'), true],
  ['is: no is not missing', false, test('is', false), true],
  ['is: zero is not missing', 0, test('is', 0), true],
  ['is: yes is not 1', true, test('is', 1), false],
  ['is: a moment on that day', '2026-03-01T23:59:59Z', test('is', '2026-03-01'), true],
  ['is: missing', undefined, test('is', 'x'), false],
  ['is: a list is nothing to compare', ['x'], test('is', 'x'), false],
  ['is-not: other text', 'DE', test('is-not', 'TR'), true],
  ['is-not: missing', null, test('is-not', 'TR'), true],
  ['is-not: same text', 'tr', test('is-not', 'TR'), false],
  ['is-empty: absent', undefined, test('is-empty'), true],
  ['is-empty: null', null, test('is-empty'), true],
  ['is-empty: spaces', ' \t', test('is-empty'), true],
  ['is-empty: zero', 0, test('is-empty'), false],
  ['is-empty: no', false, test('is-empty'), false],
  ['is-not-empty: text', 'x', test('is-not-empty'), true],
  ['is-not-empty: null', null, test('is-not-empty'), false],
  ['contains: in another case', 'Hello World', test('contains', 'lo wo'), true],
  ['contains: digits of a number', 12345, test('contains', '234'), true],
  ['contains: missing', undefined, test('contains', 'x'), false],
  ['starts-with: yes', 'Rivulet', test('starts-with', 'riv'), true],
  ['starts-with: no', 'Rivulet', test('starts-with', 'let'), false],
  ['ends-with: yes', 'ada@example.com', test('ends-with', '@EXAMPLE.com'), true],
  ['ends-with: no', 'ada@example.com', test('ends-with', 'ada'), false],
  ['greater-than: more', 5, test('greater-than', 4.99), true],
  ['greater-than: equal', 5, test('greater-than', 5), false],
  ['greater-than: text of a number, by value and not by letters', '10', test('greater-than', 9), true],
  ['greater-than: no number', '12 kg', test('greater-than', 5), false],
  ['greater-than: exponent', '1e3', test('greater-than', 5), false],
  ['greater-than: missing', null, test('greater-than', -1), false],
  ['less-than: missing is not zero', undefined, test('less-than', 1), false],
  ['less-than: less', -3, test('less-than', 0), true],
  ['at-least: equal', 5, test('at-least', 5), true],
  ['at-least: yes is no number', true, test('at-least', 1), false],
  ['at-most: equal', '5.00', test('at-most', 5), true],
  ['at-most: more', 5.01, test('at-most', 5), false],
  ['before: an earlier day', '1990-05-01', test('before', '2000-01-01'), true],
  ['before: that very day', '2000-01-01', test('before', '2000-01-01'), false],
  ['before: a moment of that day', '2000-01-01T00:00:00Z', test('before', '2000-01-01'), false],
  ['before: a moment, by offset', '2026-01-01T00:30:00+02:00', test('before', '2026-01-01'), true],
  ['before: two moments', '2026-01-01T10:00:00Z', test('before', '2026-01-01T12:30:00+02:00'), true],
  ['before: no such day', '2026-02-30', test('before', '2030-01-01'), false],
  ['before: a moment without an offset', '2026-01-01T10:00:00', test('before', '2030-01-01'), false],
  ['before: missing', null, test('before', '2030-01-01'), false],
  ['after: a later moment of that day', '2026-01-01T23:00:00Z', test('after', '2026-01-01'), false],
  ['after: the next day', '2026-01-02', test('after', '2026-01-01'), true],
  ['after: a number is no date', 20260102, test('after', '2026-01-01'), false],
  ['in: one of them', 'de', test('in', ['TR', 'DE']), true],
  ['in: a number among texts', 2, test('in', ['1', '2']), true],
  ['in: none of them', 'FR', test('in', ['TR', 'DE']), false],
  ['in: missing', undefined, test('in', ['TR']), false],
];

describe('a field test', () => {
  it.each(rows)('%s', (_name, actual, fieldTest, passes) => {
    expect(comparisonHolds(fieldTest, actual)).toBe(passes);
  });
});

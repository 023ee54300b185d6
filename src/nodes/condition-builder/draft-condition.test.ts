import { describe, expect, it } from 'vitest';
import type { FieldReference } from '../../runtime/field-reference.ts';
import { freshTest, operatorsOf, withOperator } from './draft-condition.ts';

const fields = new Map<string, FieldReference>([
  ['country', { label: 'Country', type: 'text' }],
  ['custom.vip', { label: 'VIP', type: 'boolean' }],
]);
const country = { test: 'field', field: 'country', operator: 'is', value: 'TR' } as const;
const { value: _value, ...bare } = country;

describe('withOperator', () => {
  it.each([
    {
      name: 'keeps a value of the same shape',
      test: country,
      operator: 'contains',
      expected: { ...country, operator: 'contains' },
    },
    {
      name: 'drops the value where none is taken',
      test: country,
      operator: 'is-empty',
      expected: { ...bare, operator: 'is-empty' },
    },
    {
      name: 'one becomes the first of several',
      test: country,
      operator: 'in',
      expected: { ...country, operator: 'in', value: ['TR'] },
    },
    {
      name: 'several become the first',
      test: { ...country, operator: 'in', value: ['TR', 'DE'] },
      operator: 'is',
      expected: country,
    },
    {
      name: 'nothing becomes empty',
      test: { ...bare, operator: 'is-empty' },
      operator: 'is',
      expected: { ...country, value: '' },
    },
    {
      name: 'a tag keeps its tag',
      test: { test: 'tag', operator: 'has', tag: 't1' } as const,
      operator: 'has-not',
      expected: { test: 'tag', operator: 'has-not', tag: 't1' },
    },
  ])('$name', ({ test, operator, expected }) => expect(withOperator(test, operator)).toEqual(expected));
});

it.each([
  {
    name: 'a text',
    subject: 'field:country',
    expected: { test: 'field', field: 'country', operator: 'is', value: '' },
  },
  {
    name: 'yes or no',
    subject: 'field:custom.vip',
    expected: { test: 'field', field: 'custom.vip', operator: 'is', value: true },
  },
  { name: 'a mail', subject: 'mail', expected: { test: 'mail', operator: 'opened', node: '' } },
] as const)('a fresh test about $name is one of the comparisons offered', ({ subject, expected }) => {
  const test = freshTest(subject, fields);
  expect(test).toEqual(expected);
  expect(operatorsOf(test, fields)).toContain(test.operator);
});

import { describe, expect, it } from 'vitest';
import type { FieldReference } from '../../runtime/field-reference.ts';
import { eventProperties } from '../event-properties.ts';
import {
  comparedField,
  type DraftTest,
  freshTest,
  operatorsOf,
  withOperator,
  withProperty,
} from './draft-condition.ts';

const fields = new Map<string, FieldReference>([
  ['country', { label: 'Country', type: 'text' }],
  ['custom.vip', { label: 'VIP', type: 'boolean' }],
]);
const country = { test: 'field', field: 'country', operator: 'is', value: 'TR' } as const;
const { value: _value, ...bare } = country;
const anything = { test: 'data', of: 'event', property: 'size', operator: 'is', value: '42' } as const;
const total = { ...anything, property: 'total' } as const;
const order = { fields, properties: { event: eventProperties(['order.placed']) } };

describe('withOperator', () => {
  it.each<{ name: string; test: DraftTest; operator: string; expected: DraftTest }>([
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
      test: { test: 'tag', operator: 'has', tag: 't1' },
      operator: 'has-not',
      expected: { test: 'tag', operator: 'has-not', tag: 't1' },
    },
    {
      name: 'text becomes the number that it says',
      test: anything,
      operator: 'at-least',
      expected: { ...anything, operator: 'at-least', value: 42 },
    },
    {
      name: 'a number becomes text',
      test: { ...anything, operator: 'at-least', value: 42 },
      operator: 'contains',
      expected: { ...anything, operator: 'contains' },
    },
    {
      name: 'text that is no number is dropped',
      test: { ...anything, value: 'large' },
      operator: 'at-least',
      expected: { ...anything, operator: 'at-least', value: '' },
    },
    {
      name: 'a value is no property of the event that it entered with',
      test: anything,
      operator: 'same-as-trigger',
      expected: { ...anything, operator: 'same-as-trigger', value: '' },
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
  {
    name: 'what the event brings along',
    subject: 'data:event',
    expected: { test: 'data', of: 'event', property: '', operator: 'is', value: '' },
  },
] as const)('a fresh test about $name is one of the comparisons offered', ({ subject, expected }) => {
  const test = freshTest(subject, { fields });
  expect(test).toEqual(expected);
  expect(operatorsOf(test, { fields })).toContain(test.operator);
});

describe('tests about data', () => {
  it('compare a property of known type as a field of that type', () => {
    expect(operatorsOf(total, order)).toContain('at-least');
    expect(operatorsOf(total, order)).not.toContain('contains');
    expect(comparedField(total, order)).toEqual({ label: 'total', type: 'number' });
  });

  it.each([
    { operator: 'is', type: 'text' },
    { operator: 'at-least', type: 'number' },
    { operator: 'before', type: 'date' },
  ])('let the comparison “$operator” say that an unknown property is a $type', ({ operator, type }) => {
    expect(operatorsOf(anything, order)).toContain(operator);
    expect(comparedField({ ...anything, operator }, order)).toEqual({ label: 'size', type });
  });

  it.each([
    { name: 'of the event at hand', of: 'event', hasTrigger: true, offered: true },
    { name: 'where nothing started a run yet', of: 'event', hasTrigger: false, offered: false },
    { name: 'of the very event it entered with', of: 'trigger', hasTrigger: true, offered: false },
  ])('compare with what it entered with: $name', ({ of, hasTrigger, offered }) =>
    expect(operatorsOf({ ...anything, of }, { fields, hasTrigger }).includes('same-as-trigger')).toBe(
      offered,
    ),
  );

  it('know nothing of a property of another source', () =>
    expect(operatorsOf({ ...total, of: 'variables' }, order)).toContain('contains'));

  it('take a comparison that the new property has', () =>
    expect(withProperty({ ...anything, operator: 'contains' }, 'total', order)).toEqual(total));
});

import type { Json } from '../../graph/json.ts';
import { strictNumber } from '../../runtime/conditions/comparison-holds.ts';
import { operatorsByType } from '../../runtime/conditions/field-operators.ts';
import type { DraftTest } from './draft-condition.ts';

type Shape = 'none' | 'several' | 'property' | 'one';

const shapeOf = (operator: string): Shape => {
  if (operator === 'is-empty' || operator === 'is-not-empty') return 'none';
  if (operator === 'same-as-trigger') return 'property';
  return operator === 'in' ? 'several' : 'one';
};

const takesNumber = (operator: string): boolean =>
  operatorsByType.number.some((each) => each === operator) &&
  !operatorsByType.text.some((each) => each === operator);

const takesText = (operator: string): boolean =>
  operator === 'contains' || /^(starts|ends)-with$/.test(operator);

/** The test with another comparison, and what of its value the comparison can take. */
export function withValueFor(test: DraftTest, operator: string): DraftTest {
  const { value = '', ...rest } = test;
  const [before, after] = [shapeOf(test.operator), shapeOf(operator)];
  const one = before === 'several' ? firstOf(value) : before === 'one' ? value : '';
  switch (after) {
    case 'none':
      return { ...rest, operator };
    case 'property':
      return { ...rest, operator, value: before === 'property' ? value : '' };
    case 'several':
      return { ...rest, operator, value: before === 'several' ? value : one === '' ? [] : [one] };
    case 'one':
      return { ...rest, operator, value: asTaken(one, operator) };
  }
}

const firstOf = (value: Json): Json => (Array.isArray(value) ? (value[0] ?? '') : '');

function asTaken(value: Json, operator: string): Json {
  if (takesNumber(operator)) return strictNumber(value) ?? '';
  return takesText(operator) && typeof value === 'number' ? String(value) : value;
}

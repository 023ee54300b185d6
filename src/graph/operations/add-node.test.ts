import { expect, it } from 'vitest';
import { addNode } from './add-node.ts';
import { outcome } from './outcome.ts';
import { sketch, sketchNode } from './sketch.ts';

it.each([
  { name: 'a new step', id: 'b', expected: ['a start', 'b wait'] },
  { name: 'an id that is taken', id: 'a', expected: 'step-exists' },
])('$name', ({ id, expected }) =>
  expect(outcome(addNode(sketch('a start'), sketchNode(id, 'wait')))).toEqual(expected),
);

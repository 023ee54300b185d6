import { expect, it } from 'vitest';
import { duplicateNodes } from './duplicate-nodes.ts';
import { outcome } from './outcome.ts';
import { sketch } from './sketch.ts';

const graph = sketch('a start next:b', 'b wait next:c', 'c stop');

it.each([
  {
    name: 'copies the edges among the copied only',
    ids: { a: 'd', b: 'e' },
    expected: ['a start next:b', 'b wait next:c', 'c stop', 'd start next:e', 'e wait'],
  },
  { name: 'a step that is gone', ids: { q: 'd' }, expected: 'no-such-step' },
  { name: 'an id that is taken', ids: { a: 'c' }, expected: 'step-exists' },
])('$name', ({ ids, expected }) =>
  expect(outcome(duplicateNodes(graph, ids, { x: 24, y: 24 }))).toEqual(expected),
);

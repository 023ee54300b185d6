import { expect, it } from 'vitest';
import { insertOnEdge } from './insert-on-edge.ts';
import { outcome } from './outcome.ts';
import { sketch, sketchNode, sketchShapes } from './sketch.ts';

const graph = sketch('a start next:b', 'b stop');

it.each([
  { name: 'a wait', kind: 'wait', expected: ['a start next:n', 'b stop', 'n wait next:b'] },
  {
    name: 'a split goes on by its first port',
    kind: 'split',
    expected: ['a start next:n', 'b stop', 'n split yes:b'],
  },
  { name: 'an end', kind: 'stop', expected: 'no-way-on' },
  { name: 'an entry', kind: 'start', expected: 'into-entry' },
  { name: 'an unknown kind', kind: 'alien', expected: 'unknown-kind' },
  { name: 'an edge that is gone', kind: 'wait', port: 'yes', expected: 'no-such-edge' },
  { name: 'an id that is taken', kind: 'wait', id: 'b', expected: 'step-exists' },
])('$name', ({ kind, port = 'next', id = 'n', expected }) =>
  expect(outcome(insertOnEdge(graph, sketchShapes, sketchNode(id, kind), { from: 'a', port }))).toEqual(
    expected,
  ),
);

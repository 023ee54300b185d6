import { expect, it } from 'vitest';
import { outcome } from './outcome.ts';
import { removeNodes } from './remove-nodes.ts';
import { sketch } from './sketch.ts';

it.each([
  {
    name: 'closes the gap in a line',
    lines: ['a start next:b', 'b wait next:c', 'c stop'],
    remove: ['b'],
    expected: ['a start next:c', 'c stop'],
  },
  {
    name: 'closes the gap over several removed steps',
    lines: ['a start next:b', 'b wait next:c', 'c mail next:d', 'd stop'],
    remove: ['b', 'c'],
    expected: ['a start next:d', 'd stop'],
  },
  {
    name: 'leaves the port open where a split led to two places',
    lines: ['a start next:b', 'b split yes:c no:d', 'c stop', 'd stop'],
    remove: ['b'],
    expected: ['a start', 'c stop', 'd stop'],
  },
  {
    name: 'a split whose ways meet again is one way',
    lines: ['a start next:b', 'b split yes:c no:c', 'c stop'],
    remove: ['b'],
    expected: ['a start next:c', 'c stop'],
  },
  {
    name: 'a removed end leaves its port open',
    lines: ['a start next:b', 'b stop'],
    remove: ['b'],
    expected: ['a start'],
  },
  {
    name: 'does not make a step lead to itself',
    lines: ['a wait next:b', 'b wait next:a'],
    remove: ['b'],
    expected: ['a wait'],
  },
  {
    name: 'a removed loop',
    lines: ['a start next:b', 'b wait next:c', 'c wait next:b'],
    remove: ['b', 'c'],
    expected: ['a start'],
  },
  { name: 'a step that is gone', lines: ['a start'], remove: ['a', 'q'], expected: 'no-such-step' },
])('$name', ({ lines, remove, expected }) =>
  expect(outcome(removeNodes(sketch(...lines), remove))).toEqual(expected),
);

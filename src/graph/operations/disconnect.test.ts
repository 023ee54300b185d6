import { expect, it } from 'vitest';
import { disconnect } from './disconnect.ts';
import { outcome } from './outcome.ts';
import { sketch } from './sketch.ts';

const graph = sketch('a split yes:b no:b', 'b stop');

it.each([
  { name: 'takes one edge away', from: 'a', port: 'yes', expected: ['a split no:b', 'b stop'] },
  { name: 'an open port', from: 'a', port: 'next', expected: 'no-such-edge' },
  { name: 'a missing step', from: 'q', port: 'yes', expected: 'no-such-step' },
])('$name', ({ from, port, expected }) => expect(outcome(disconnect(graph, from, port))).toEqual(expected));

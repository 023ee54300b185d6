import { expect, it } from 'vitest';
import { connect } from './connect.ts';
import { outcome } from './outcome.ts';
import { sketch, sketchShapes } from './sketch.ts';

const graph = sketch('a start', 'b split yes:c', 'c stop', 'd stop', 'x alien', 'r rule');

it.each([
  { name: 'an open port', from: 'a', port: 'next', to: 'b', changed: 'a start next:b' },
  { name: 'a wired port is rewired', from: 'b', port: 'yes', to: 'd', changed: 'b split yes:d' },
  { name: 'an unknown kind may be led into', from: 'a', port: 'next', to: 'x', changed: 'a start next:x' },
  { name: 'into an entry', from: 'b', port: 'yes', to: 'a', refused: 'into-entry' },
  { name: 'into a rule', from: 'b', port: 'yes', to: 'r', refused: 'into-rule' },
  { name: 'to itself', from: 'b', port: 'no', to: 'b', refused: 'to-itself' },
  { name: 'from a port it lacks', from: 'a', port: 'yes', to: 'b', refused: 'no-such-port' },
  { name: 'from an end', from: 'c', port: 'next', to: 'b', refused: 'no-such-port' },
  { name: 'from a missing step', from: 'q', port: 'next', to: 'b', refused: 'no-such-step' },
  { name: 'to a missing step', from: 'a', port: 'next', to: 'q', refused: 'no-such-step' },
  { name: 'from an unknown kind', from: 'x', port: 'next', to: 'b', refused: 'unknown-kind' },
])('$name', ({ from, port, to, changed, refused }) => {
  const result = outcome(connect(graph, sketchShapes, { from, port, to }));
  if (refused) expect(result).toBe(refused);
  else expect(result).toContain(changed);
});

it('keeps the document when nothing changes', () =>
  expect(connect(graph, sketchShapes, { from: 'b', port: 'yes', to: 'c' })).toEqual({ graph }));

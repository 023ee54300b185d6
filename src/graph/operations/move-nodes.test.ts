import { expect, it } from 'vitest';
import { moveNodes } from './move-nodes.ts';
import { sketch } from './sketch.ts';

const graph = sketch('a start next:b', 'b stop');

it('moves several at once and leaves the others the same value', () => {
  const edit = moveNodes(graph, { b: { x: 24, y: 48 } });
  if ('refused' in edit) throw new Error(edit.refused);
  expect(edit.graph.nodes.b?.position).toEqual({ x: 24, y: 48 });
  expect(edit.graph.nodes.a).toBe(graph.nodes.a);
});

it('keeps the document when all stand there already', () =>
  expect(moveNodes(graph, { a: { x: 0, y: 0 } })).toEqual({ graph }));

it('refuses for a step that is gone', () =>
  expect(moveNodes(graph, { q: { x: 0, y: 0 } })).toEqual({ refused: 'no-such-step' }));

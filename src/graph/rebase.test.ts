import { describe, expect, it } from 'vitest';
import type { JsonObject } from './json.ts';
import type { FunnelGraph, GraphNode } from './model.ts';
import { sketch, sketched } from './operations/sketch.ts';
import { rebaseGraph } from './rebase.ts';

const base = sketch('a start next:b', 'b wait next:c', 'c stop');

const withNode = (graph: FunnelGraph, id: string, change: Partial<GraphNode>): FunnelGraph => {
  const node = graph.nodes[id];
  if (!node) throw new Error(`no node ${id}`);
  return { ...graph, nodes: { ...graph.nodes, [id]: { ...node, ...change } } };
};

describe('rebaseGraph', () => {
  it.each([
    {
      name: 'my insertion beside theirs',
      mine: sketch('a start next:m', 'm mail next:b', 'b wait next:c', 'c stop'),
      theirs: sketch('a start next:b', 'b wait next:t', 't mail next:c', 'c stop'),
      expected: ['a start next:m', 'b wait next:t', 'c stop', 'm mail next:b', 't mail next:c'],
    },
    {
      name: 'both rewired the same port: mine',
      mine: sketch('a start next:c', 'b wait next:c', 'c stop'),
      theirs: sketch('a start next:t', 't stop', 'b wait next:c', 'c stop'),
      expected: ['a start next:c', 'b wait next:c', 'c stop', 't stop'],
    },
    {
      name: 'they removed a step that I led to',
      mine: sketch('a start next:b', 'b wait next:c', 'c stop', 'm mail next:b'),
      theirs: sketch('a start next:c', 'c stop'),
      expected: ['a start next:c', 'c stop', 'm mail'],
    },
    {
      name: 'I removed a step that they led to',
      mine: sketch('a start next:c', 'c stop'),
      theirs: sketch('a start next:b', 'b wait next:c', 'c stop', 't mail next:b'),
      expected: ['a start next:c', 'c stop', 't mail'],
    },
  ])('$name', ({ mine, theirs, expected }) =>
    expect(sketched(rebaseGraph(base, mine, theirs)).toSorted()).toEqual(expected),
  );

  const hours = (n: number): { settings: JsonObject } => ({ settings: { hours: n } });
  it.each([
    {
      name: 'I moved it, they set it',
      mine: { position: { x: 9, y: 9 } },
      theirs: hours(2),
      expected: { position: { x: 9, y: 9 }, ...hours(2) },
    },
    { name: 'both set it: mine', mine: hours(1), theirs: hours(2), expected: hours(1) },
    {
      name: 'only they titled it',
      mine: hours(1),
      theirs: { title: 'T' },
      expected: { title: 'T', ...hours(1) },
    },
  ])('one step: $name', ({ mine, theirs, expected }) =>
    expect(rebaseGraph(base, withNode(base, 'b', mine), withNode(base, 'b', theirs)).nodes.b).toMatchObject(
      expected,
    ),
  );

  it('a step that they removed and I changed comes back', () => {
    const theirs = sketch('a start next:c', 'c stop');
    expect(rebaseGraph(base, withNode(base, 'b', hours(1)), theirs).nodes.b).toMatchObject(hours(1));
  });
});

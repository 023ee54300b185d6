import { describe, expect, it } from 'vitest';
import type { FunnelGraph, GraphNode } from '../../graph/model.ts';
import type { Edit } from '../../graph/operations/edit.ts';
import { ROW } from '../canvas/card-size.ts';
import { placeAfter, placeAt, placeInEdge } from './place-step.ts';

const node = (id: string, kind: string, ports: GraphNode['ports'], x: number, y: number): GraphNode => ({
  id,
  kind,
  title: null,
  settings: {},
  ports,
  position: { x, y },
});

const graph: FunnelGraph = {
  schema: 1,
  nodes: {
    a: node('a', 'tag-applied', { next: 'b' }, 0, 0),
    b: node('b', 'branch', { yes: 'c' }, 0, ROW),
    c: node('c', 'end', {}, 0, 2 * ROW),
  },
};

const fresh = (kind: string) => ({ id: 'n', kind, title: null, settings: {}, ports: {} });

function graphOf(edit: Edit): FunnelGraph {
  if ('refused' in edit) throw new Error(`refused: ${edit.refused}`);
  return edit.graph;
}

describe('into an edge', () => {
  it('makes room below and wires both ways', () => {
    const { nodes } = graphOf(placeInEdge(fresh('delay'), { from: 'a', port: 'next' })(graph));
    expect(nodes.a?.ports).toEqual({ next: 'n' });
    expect(nodes.n).toMatchObject({ ports: { next: 'b' }, position: { x: 0, y: ROW } });
    expect([nodes.b?.position.y, nodes.c?.position.y]).toEqual([2 * ROW, 3 * ROW]);
  });

  it('moves nothing where there is room', () => {
    const roomy = { ...graph, nodes: { ...graph.nodes, b: node('b', 'branch', {}, 0, 2 * ROW) } };
    const { nodes } = graphOf(placeInEdge(fresh('delay'), { from: 'a', port: 'next' })(roomy));
    expect([nodes.n?.position.y, nodes.b?.position.y]).toEqual([ROW, 2 * ROW]);
  });

  it('refuses an end', () =>
    expect(placeInEdge(fresh('end'), { from: 'a', port: 'next' })(graph)).toEqual({ refused: 'no-way-on' }));
});

describe('after a step', () => {
  it.each([
    { name: 'takes the open port', kind: 'delay', after: 'b', from: 'b', ports: { yes: 'c', no: 'n' } },
    {
      name: 'goes into the edge where no port is open',
      kind: 'delay',
      after: 'a',
      from: 'a',
      ports: { next: 'n' },
    },
    { name: 'stands alone after an end', kind: 'delay', after: 'c', from: 'c', ports: {} },
    {
      name: 'an entry is connected to nothing',
      kind: 'list-joined',
      after: 'b',
      from: 'b',
      ports: { yes: 'c' },
    },
    {
      name: 'an end that fits nowhere stands alone',
      kind: 'end',
      after: 'a',
      from: 'a',
      ports: { next: 'b' },
    },
  ])('$name', ({ kind, after, from, ports }) => {
    const { nodes } = graphOf(placeAfter(fresh(kind), after)(graph));
    expect(nodes.n).toBeDefined();
    expect(nodes[from]?.ports).toEqual(ports);
  });
});

it('does not stand on another card', () => {
  const { nodes } = graphOf(placeAt(fresh('delay'), { x: 10, y: 10 })(graph));
  expect(nodes.n?.position.x).toBeGreaterThan(200);
});

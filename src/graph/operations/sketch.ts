import type { FunnelGraph, GraphNode, NodeId, PortId } from '../model.ts';
import type { Family, KindShape, KindShapes } from '../shape.ts';

const shape = (family: Family, ports: readonly string[], optional: readonly string[] = []): KindShape => ({
  family,
  takesTime: family === 'wait',
  ports: (settings) => [
    ...ports.map((id) => ({ id })),
    ...optional.map((id) => ({ id, optional: true })),
    ...(Array.isArray(settings.extra) ? settings.extra.map((id) => ({ id: String(id) })) : []),
  ],
});

const SHAPES: Readonly<Record<string, KindShape>> = {
  start: shape('entry', ['next']),
  wait: shape('wait', ['next']),
  split: shape('decide', ['yes', 'no']),
  mail: shape('act', ['next'], ['error']),
  stop: shape('end', []),
  rule: shape('rule', []),
};

/** Six kinds for tests of graph code, which knows no real kind. `settings.extra` names further ports. */
export const sketchShapes: KindShapes = (kind) => SHAPES[kind];

export const sketchKinds = Object.keys(SHAPES);

export const sketchNode = (
  id: NodeId,
  kind: string,
  ports: Readonly<Record<PortId, NodeId>> = {},
): GraphNode => ({ id, kind, title: null, settings: {}, ports, position: { x: 0, y: 0 } });

/** A funnel from lines such as `'a start next:b'`. */
export function sketch(...lines: readonly string[]): FunnelGraph {
  const nodes = lines.map((line) => {
    const [id = '', kind = '', ...ports] = line.split(' ');
    return sketchNode(id, kind, Object.fromEntries(ports.map((port) => port.split(':'))));
  });
  return { schema: 1, nodes: Object.fromEntries(nodes.map((node) => [node.id, node])) };
}

/** The funnel as such lines again, for assertions that read like drawings. */
export const sketched = (graph: FunnelGraph): string[] =>
  Object.values(graph.nodes).map(({ id, kind, ports }) =>
    [id, kind, ...Object.entries(ports).map(([port, to]) => `${port}:${to}`)].join(' '),
  );

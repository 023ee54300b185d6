import type { Edge, FunnelGraph } from '../model.ts';
import type { KindShapes } from '../shape.ts';
import { type Edit, refuse } from './edit.ts';
import { withNodes } from './with-nodes.ts';

/** Wires a port to a node. A port leads to one node at most, so an edge that was there is replaced. */
export function connect(graph: FunnelGraph, shapes: KindShapes, { from, port, to }: Edge): Edit {
  const source = graph.nodes[from];
  const target = graph.nodes[to];
  if (!source || !target) return refuse('no-such-step');
  if (from === to) return refuse('to-itself');
  if (shapes(target.kind)?.family === 'entry') return refuse('into-entry');
  const shape = shapes(source.kind);
  if (!shape) return refuse('unknown-kind');
  if (!shape.ports(source.settings).some((one) => one.id === port)) return refuse('no-such-port');
  if (source.ports[port] === to) return { graph };
  return { graph: withNodes(graph, [{ ...source, ports: { ...source.ports, [port]: to } }]) };
}

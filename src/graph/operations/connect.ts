import type { Edge, FunnelGraph } from '../model.ts';
import { hasNoWayIn, type KindShapes } from '../shape.ts';
import { type Edit, refuse } from './edit.ts';
import { withNodes } from './with-nodes.ts';

/** Wires a port to a node. A port leads to one node at most, so an edge that was there is replaced. */
export function connect(graph: FunnelGraph, shapes: KindShapes, { from, port, to }: Edge): Edit {
  const source = graph.nodes[from];
  const target = graph.nodes[to];
  if (!source || !target) return refuse('no-such-step');
  if (from === to) return refuse('to-itself');
  const family = shapes(target.kind)?.family;
  if (hasNoWayIn(family)) return refuse(family === 'rule' ? 'into-rule' : 'into-entry');
  const shape = shapes(source.kind);
  if (!shape) return refuse('unknown-kind');
  if (!shape.ports(source.settings).some((one) => one.id === port)) return refuse('no-such-port');
  if (source.ports[port] === to) return { graph };
  return { graph: withNodes(graph, [{ ...source, ports: { ...source.ports, [port]: to } }]) };
}

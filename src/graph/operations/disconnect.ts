import type { FunnelGraph, NodeId, PortId } from '../model.ts';
import { type Edit, refuse } from './edit.ts';
import { withNodes } from './with-nodes.ts';

/** Takes away the edge at a port. */
export function disconnect(graph: FunnelGraph, from: NodeId, port: PortId): Edit {
  const source = graph.nodes[from];
  if (!source) return refuse('no-such-step');
  if (!Object.hasOwn(source.ports, port)) return refuse('no-such-edge');
  const { [port]: _gone, ...ports } = source.ports;
  return { graph: withNodes(graph, [{ ...source, ports }]) };
}

import type { FunnelGraph, GraphNode, NodeId } from '../model.ts';
import { type Edit, refuse } from './edit.ts';

/** The surviving nodes that a path entering the removed ones at `start` can come out at. */
function survivorsBehind(graph: FunnelGraph, start: NodeId, removed: ReadonlySet<NodeId>): Set<NodeId> {
  const survivors = new Set<NodeId>();
  const seen = new Set([start]);
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const to of Object.values(graph.nodes[id]?.ports ?? {})) {
      if (!removed.has(to)) survivors.add(to);
      else if (!seen.has(to)) {
        seen.add(to);
        open.push(to);
      }
    }
  }
  return survivors;
}

function healed(graph: FunnelGraph, node: GraphNode, removed: ReadonlySet<NodeId>): GraphNode {
  if (!Object.values(node.ports).some((to) => removed.has(to))) return node;
  const ports = Object.entries(node.ports).flatMap(([port, to]) => {
    if (!removed.has(to)) return [[port, to]];
    const [only, ...others] = survivorsBehind(graph, to, removed);
    return only === undefined || others.length > 0 || only === node.id ? [] : [[port, only]];
  });
  return { ...node, ports: Object.fromEntries(ports) };
}

/**
 * Takes nodes away and closes the gap: an edge into them goes on to where the path came out, if that is one place.
 * Where it came out at several, the port is left open.
 */
export function removeNodes(graph: FunnelGraph, ids: readonly NodeId[]): Edit {
  if (ids.some((id) => !graph.nodes[id])) return refuse('no-such-step');
  if (ids.length === 0) return { graph };
  const removed = new Set(ids);
  const kept = Object.values(graph.nodes).filter((node) => !removed.has(node.id));
  const nodes = Object.fromEntries(kept.map((node) => [node.id, healed(graph, node, removed)]));
  return { graph: { ...graph, nodes } };
}

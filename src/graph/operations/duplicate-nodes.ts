import type { FunnelGraph, GraphNode, NodeId, Position } from '../model.ts';
import { type Edit, refuse } from './edit.ts';
import { withNodes } from './with-nodes.ts';

/** Copies nodes with the edges among them. `ids` names the copy of each node. */
export function duplicateNodes(
  graph: FunnelGraph,
  ids: Readonly<Record<NodeId, NodeId>>,
  offset: Position,
): Edit {
  const copies: GraphNode[] = [];
  for (const [id, copyId] of Object.entries(ids)) {
    const node = graph.nodes[id];
    if (!node) return refuse('no-such-step');
    if (graph.nodes[copyId]) return refuse('step-exists');
    const inner = Object.entries(node.ports).flatMap(([port, to]) => {
      const copyOfTarget = ids[to];
      return copyOfTarget === undefined ? [] : [[port, copyOfTarget]];
    });
    const position = { x: node.position.x + offset.x, y: node.position.y + offset.y };
    copies.push({ ...node, id: copyId, ports: Object.fromEntries(inner), position });
  }
  return { graph: withNodes(graph, copies) };
}

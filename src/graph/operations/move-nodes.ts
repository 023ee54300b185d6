import type { FunnelGraph, GraphNode, NodeId, Position } from '../model.ts';
import { type Edit, refuse } from './edit.ts';
import { withNodes } from './with-nodes.ts';

const movedTo = (node: GraphNode, { x, y }: Position): GraphNode =>
  node.position.x === x && node.position.y === y ? node : { ...node, position: { x, y } };

export function moveNodes(graph: FunnelGraph, positions: Readonly<Record<NodeId, Position>>): Edit {
  const moved: GraphNode[] = [];
  for (const [id, position] of Object.entries(positions)) {
    const node = graph.nodes[id];
    if (!node) return refuse('no-such-step');
    moved.push(movedTo(node, position));
  }
  return { graph: withNodes(graph, moved) };
}

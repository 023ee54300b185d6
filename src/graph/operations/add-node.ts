import type { FunnelGraph, GraphNode } from '../model.ts';
import { type Edit, refuse } from './edit.ts';
import { withNodes } from './with-nodes.ts';

export function addNode(graph: FunnelGraph, node: GraphNode): Edit {
  if (graph.nodes[node.id]) return refuse('step-exists');
  return { graph: withNodes(graph, [node]) };
}

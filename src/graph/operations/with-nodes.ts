import type { FunnelGraph, GraphNode } from '../model.ts';

/** The document with these nodes put in or replaced; itself if nothing is different. */
export function withNodes(graph: FunnelGraph, nodes: readonly GraphNode[]): FunnelGraph {
  const different = nodes.filter((node) => graph.nodes[node.id] !== node);
  if (different.length === 0) return graph;
  return {
    ...graph,
    nodes: { ...graph.nodes, ...Object.fromEntries(different.map((node) => [node.id, node])) },
  };
}

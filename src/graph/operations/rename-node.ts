import type { FunnelGraph, NodeId } from '../model.ts';
import { type Edit, refuse } from './edit.ts';
import { withNodes } from './with-nodes.ts';

const MAX_TITLE = 200;

/** A blank title gives the step its kind's own name back. What is typed beyond 200 characters is cut. */
export function renameNode(graph: FunnelGraph, id: NodeId, title: string): Edit {
  const node = graph.nodes[id];
  if (!node) return refuse('no-such-step');
  const next = title.trim() === '' ? null : title.slice(0, MAX_TITLE);
  return { graph: withNodes(graph, [node.title === next ? node : { ...node, title: next }]) };
}

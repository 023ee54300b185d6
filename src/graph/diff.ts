import type { FunnelGraph, GraphNode, NodeId } from './model.ts';
import { sameJson } from './same-json.ts';

export interface GraphDiff {
  readonly added: readonly GraphNode[];
  readonly changed: readonly { readonly before: GraphNode; readonly after: GraphNode }[];
  readonly removed: readonly NodeId[];
}

export const sameNode = (a: GraphNode, b: GraphNode): boolean =>
  a === b ||
  (a.kind === b.kind &&
    a.title === b.title &&
    a.disabled === b.disabled &&
    a.position.x === b.position.x &&
    a.position.y === b.position.y &&
    sameJson(a.ports, b.ports) &&
    sameJson(a.settings, b.settings));

/** What turns `before` into `after`, node by node. */
export function diffGraphs(before: FunnelGraph, after: FunnelGraph): GraphDiff {
  const added: GraphNode[] = [];
  const changed: { before: GraphNode; after: GraphNode }[] = [];
  for (const node of Object.values(after.nodes)) {
    const earlier = before.nodes[node.id];
    if (!earlier) added.push(node);
    else if (!sameNode(earlier, node)) changed.push({ before: earlier, after: node });
  }
  const removed = Object.keys(before.nodes).filter((id) => !after.nodes[id]);
  return { added, changed, removed };
}

export const isEmptyDiff = (diff: GraphDiff): boolean =>
  diff.added.length === 0 && diff.changed.length === 0 && diff.removed.length === 0;

/** The ids of all nodes that differ. */
export const nodesInDiff = (diff: GraphDiff): NodeId[] => [
  ...diff.added.map((node) => node.id),
  ...diff.changed.map((change) => change.after.id),
  ...diff.removed,
];

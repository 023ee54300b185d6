import { edgesOf, type FunnelGraph, type NodeId } from './model.ts';

/** The steps from which `node` can be reached; itself among them only where a loop leads back. */
export function stepsBefore(graph: FunnelGraph, node: NodeId): ReadonlySet<NodeId> {
  const sources = new Map<NodeId, NodeId[]>();
  for (const { from, to } of edgesOf(graph)) sources.set(to, [...(sources.get(to) ?? []), from]);
  const before = new Set(sources.get(node));
  // A set hands out what is added while it is being walked.
  for (const step of before) for (const source of sources.get(step) ?? []) before.add(source);
  return before;
}

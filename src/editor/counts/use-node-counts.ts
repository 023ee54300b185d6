import { useQuery } from '@tanstack/react-query';
import { funnelCountsQuery, type NodeCounts } from '../../data/funnels/funnel-counts.ts';
import type { NodeId } from '../../graph/model.ts';
import { useOpenedFunnel } from '../funnel-context.ts';

const NOBODY: NodeCounts = { entered: 0, waiting: 0, left: 0, ended: 0, failed: 0, skipped: 0, ports: {} };

/** The counts of one step, kept fresh; undefined for a funnel that never ran. Drawn anew only when they change. */
export function useNodeCounts(node: NodeId): NodeCounts | undefined {
  const { id, publishedNumber } = useOpenedFunnel();
  const { data } = useQuery({
    ...funnelCountsQuery(id),
    enabled: publishedNumber !== null,
    select: (counts) => counts[node] ?? NOBODY,
  });
  return publishedNumber === null ? undefined : data;
}

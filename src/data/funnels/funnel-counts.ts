import { queryOptions, useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import type { NodeId, PortId } from '../../graph/model.ts';
import { supabase } from '../client.ts';
import { funnelKeys } from './funnel-keys.ts';

/** Visits of a step over all versions: entered = waiting + left + ended + failed. */
export interface NodeCounts {
  readonly entered: number;
  readonly waiting: number;
  readonly left: number;
  readonly ended: number;
  readonly failed: number;
  /** Mails not sent because of the contact; a part of `left`. */
  readonly skipped: number;
  readonly ports: Readonly<Record<PortId, number>>;
}

export type FunnelCounts = Readonly<Record<NodeId, NodeCounts>>;

const countsSchema: z.ZodType<FunnelCounts> = z.record(
  z.string(),
  z.object({
    entered: z.number(),
    waiting: z.number(),
    left: z.number(),
    ended: z.number(),
    failed: z.number(),
    skipped: z.number(),
    ports: z.record(z.string(), z.number()),
  }),
);

export async function fetchFunnelCounts(funnelId: string): Promise<FunnelCounts> {
  const { data, error } = await supabase.rpc('funnel_counts', { funnel: funnelId });
  if (error) throw error;
  return countsSchema.parse(data);
}

/** Asked anew every two seconds while the page is seen. */
export const funnelCountsQuery = (funnelId: string) =>
  queryOptions({
    queryKey: funnelKeys.counts(funnelId),
    queryFn: () => fetchFunnelCounts(funnelId),
    refetchInterval: 2_000,
    staleTime: 1_000,
    // Old counts are better than a toast every two seconds; the saving state tells that the server is away.
    meta: { quiet: true },
  });

export const useFunnelCounts = (funnelId: string) => useQuery(funnelCountsQuery(funnelId));

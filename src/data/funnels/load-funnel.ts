import { queryOptions, useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import type { FunnelGraph } from '../../graph/model.ts';
import { parseGraph } from '../../graph/parse-graph.ts';
import { supabase } from '../client.ts';
import { funnelKeys } from './funnel-keys.ts';
import { type FunnelStatus, funnelStatusSchema } from './funnel-status.ts';
import { type Editor, editorSchema, instantSchema } from './person.ts';

export interface Funnel {
  readonly id: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly status: FunnelStatus;
  readonly draftRevision: number;
  /** The draft revision that runs; null before the first publishing. */
  readonly publishedRevision: number | null;
  readonly publishedNumber: number | null;
  readonly updatedAt: number;
  readonly updatedBy: Editor | null;
}

export interface LoadedFunnel {
  readonly funnel: Funnel;
  readonly graph: FunnelGraph;
}

const loadedSchema = z.object({
  funnel: z.object({
    id: z.string(),
    workspaceId: z.string(),
    name: z.string(),
    status: funnelStatusSchema,
    draftRevision: z.number(),
    publishedRevision: z.number().nullable(),
    publishedNumber: z.number().nullable(),
    updatedAt: instantSchema,
    updatedBy: editorSchema,
  }),
  graph: z.unknown(),
});

/** A funnel with its draft. */
export async function fetchFunnel(funnelId: string): Promise<LoadedFunnel> {
  const { data, error } = await supabase.rpc('load_funnel', { funnel: funnelId });
  if (error) throw error;
  const { funnel, graph } = loadedSchema.parse(data);
  return { funnel, graph: parseGraph(graph) };
}

export const funnelQuery = (funnelId: string) =>
  queryOptions({
    queryKey: funnelKeys.one(funnelId),
    queryFn: () => fetchFunnel(funnelId),
    // An editor opened on an old draft would only be told so when it saves.
    staleTime: 0,
    gcTime: 0,
    // What others do to the funnel meanwhile.
    refetchInterval: 10_000,
  });

export const useFunnel = (funnelId: string) => useQuery(funnelQuery(funnelId));

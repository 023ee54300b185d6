import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import { supabase } from '../client.ts';
import { funnelKeys } from './funnel-keys.ts';
import { type FunnelStatus, funnelStatusSchema } from './funnel-status.ts';
import { type Editor, editorSchema, instantSchema } from './person.ts';

/** A line of the funnels page. `inside`, `entered`, `ended` and `failed` count journeys over all versions. */
export interface FunnelRow {
  readonly id: string;
  readonly name: string;
  readonly status: FunnelStatus;
  readonly steps: number;
  readonly inside: number;
  readonly entered: number;
  readonly ended: number;
  readonly failed: number;
  /** Published, and changed since. */
  readonly unpublishedChanges: boolean;
  readonly updatedAt: number;
  readonly updatedBy: Editor | null;
}

const rowsSchema = z.array(
  z
    .object({
      id: z.string(),
      name: z.string(),
      status: funnelStatusSchema,
      steps: z.number(),
      inside: z.number(),
      entered: z.number(),
      ended: z.number(),
      failed: z.number(),
      draftRevision: z.number(),
      publishedRevision: z.number().nullable(),
      updatedAt: instantSchema,
      updatedBy: editorSchema,
    })
    .transform(
      ({ draftRevision, publishedRevision, ...row }): FunnelRow => ({
        ...row,
        unpublishedChanges: publishedRevision !== null && publishedRevision !== draftRevision,
      }),
    ),
);

export async function fetchFunnels(workspaceId: string, archived: boolean): Promise<FunnelRow[]> {
  const { data, error } = await supabase.rpc('list_funnels', {
    workspace: workspaceId,
    include_archived: archived,
  });
  if (error) throw error;
  return rowsSchema.parse(data);
}

export const funnelsQuery = (workspaceId: string, archived: boolean) =>
  queryOptions({
    queryKey: funnelKeys.list(workspaceId, archived),
    queryFn: () => fetchFunnels(workspaceId, archived),
    placeholderData: keepPreviousData,
    refetchInterval: 10_000,
  });

export const useFunnels = (workspaceId: string, archived: boolean) =>
  useQuery(funnelsQuery(workspaceId, archived));

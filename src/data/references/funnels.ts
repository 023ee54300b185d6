import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod';
import { supabase } from '../client.ts';
import { allRows } from './all-rows.ts';

const rowsSchema = z.array(z.object({ id: z.string(), name: z.string() }));

/** Names of the workspace's funnels by id, in the order of their names; those in the archive left out. */
export async function fetchFunnelNames(workspaceId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await allRows((from, to) =>
    supabase
      .from('funnels')
      .select('id, name')
      .eq('workspace_id', workspaceId)
      .neq('status', 'archived')
      .order('name')
      .order('id')
      .range(from, to),
  );
  return new Map(rowsSchema.parse(rows).map(({ id, name }) => [id, name]));
}

export const funnelNamesQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: ['references', 'funnels', workspaceId],
    queryFn: () => fetchFunnelNames(workspaceId),
  });

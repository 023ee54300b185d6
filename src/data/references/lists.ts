import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod';
import { supabase } from '../client.ts';
import { allRows } from './all-rows.ts';

const rowsSchema = z.array(z.object({ id: z.string(), name: z.string() }));

/** Names of the workspace's lists by id, in the order of their names. */
export async function fetchListNames(workspaceId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await allRows((from, to) =>
    supabase
      .from('lists')
      .select('id, name')
      .eq('workspace_id', workspaceId)
      .order('name')
      .order('id')
      .range(from, to),
  );
  return new Map(rowsSchema.parse(rows).map(({ id, name }) => [id, name]));
}

export const listNamesQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: ['references', 'lists', workspaceId],
    queryFn: () => fetchListNames(workspaceId),
  });

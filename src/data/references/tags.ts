import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod';
import { supabase } from '../client.ts';
import { allRows } from './all-rows.ts';

const rowsSchema = z.array(z.object({ id: z.string(), name: z.string() }));

/** Names of the workspace's tags by id, in the order of their names. */
export async function fetchTagNames(workspaceId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await allRows((from, to) =>
    supabase
      .from('tags')
      .select('id, name')
      .eq('workspace_id', workspaceId)
      .order('name')
      .order('id')
      .range(from, to),
  );
  return new Map(rowsSchema.parse(rows).map(({ id, name }) => [id, name]));
}

export const tagNamesQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: ['references', 'tags', workspaceId],
    queryFn: () => fetchTagNames(workspaceId),
  });

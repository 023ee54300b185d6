import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod';
import { supabase } from '../client.ts';

const membersSchema = z.array(
  z.object({ id: z.string(), name: z.string().nullable(), email: z.string().nullable() }),
);

/** The workspace's members by id, by their names or, where they have none, their addresses. */
export async function fetchMemberNames(workspaceId: string): Promise<ReadonlyMap<string, string>> {
  const { data, error } = await supabase.rpc('list_members', { workspace: workspaceId });
  if (error) throw error;
  return new Map(membersSchema.parse(data).map(({ id, name, email }) => [id, name ?? email ?? id]));
}

export const memberNamesQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: ['references', 'members', workspaceId],
    queryFn: () => fetchMemberNames(workspaceId),
  });

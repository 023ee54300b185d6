import { useMutation, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod';
import { supabase } from '../client.ts';
import { listNamesQuery } from './lists.ts';

/** A new list. Answers with its id. */
export async function createList(workspaceId: string, name: string): Promise<string> {
  const { data, error } = await supabase
    .from('lists')
    .insert({ workspace_id: workspaceId, name: name.trim() })
    .select('id')
    .single();
  if (error) throw error;
  return z.object({ id: z.string() }).parse(data).id;
}

export function useCreateList(workspaceId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => createList(workspaceId, name),
    // Awaited, so that the name is known by the time the new list is chosen.
    onSuccess: () => client.invalidateQueries({ queryKey: listNamesQuery(workspaceId).queryKey }),
  });
}

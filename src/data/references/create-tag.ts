import { useMutation, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod';
import { supabase } from '../client.ts';
import { tagNamesQuery } from './tags.ts';

/** A new tag. Answers with its id. */
export async function createTag(workspaceId: string, name: string): Promise<string> {
  const { data, error } = await supabase
    .from('tags')
    .insert({ workspace_id: workspaceId, name: name.trim() })
    .select('id')
    .single();
  if (error) throw error;
  return z.object({ id: z.string() }).parse(data).id;
}

export function useCreateTag(workspaceId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => createTag(workspaceId, name),
    // Awaited, so that the name is known by the time the new tag is chosen.
    onSuccess: () => client.invalidateQueries({ queryKey: tagNamesQuery(workspaceId).queryKey }),
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod';
import { supabase } from '../client.ts';
import { funnelKeys } from './funnel-keys.ts';

/** An empty draft. Answers with its id. */
export async function createFunnel(workspaceId: string, name: string): Promise<string> {
  const { data, error } = await supabase.rpc('create_funnel', { workspace: workspaceId, name });
  if (error) throw error;
  return z.string().parse(data);
}

export function useCreateFunnel(workspaceId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => createFunnel(workspaceId, name),
    onSuccess: () => client.invalidateQueries({ queryKey: funnelKeys.lists(workspaceId) }),
  });
}

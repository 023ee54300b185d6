import { useMutation, useQueryClient } from '@tanstack/react-query';
import { supabase } from './client.ts';

export interface NewWorkspace {
  readonly name: string;
  /** IANA name. */
  readonly timeZone: string;
}

/** Makes a workspace owned by the signed-in person; answers with its id. */
export async function createWorkspace({ name, timeZone }: NewWorkspace): Promise<string> {
  const { data, error } = await supabase.rpc('create_workspace', { name, time_zone: timeZone });
  if (error) throw error;
  return String(data);
}

export function useCreateWorkspace() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: createWorkspace,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['workspaces'] }),
  });
}

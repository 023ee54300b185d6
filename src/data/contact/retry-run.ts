import { useMutation, useQueryClient } from '@tanstack/react-query';
import { supabase } from '../client.ts';
import { contactKeys } from '../contacts/contact-keys.ts';

export async function retryRun(runId: string): Promise<void> {
  const { error } = await supabase.rpc('retry_run', { run: runId });
  if (error) throw error;
}

export function useRetryRun(contactId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: retryRun,
    onSuccess: () => client.invalidateQueries({ queryKey: contactKeys.one(contactId) }),
  });
}

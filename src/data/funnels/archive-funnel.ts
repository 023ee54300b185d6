import { useMutation, useQueryClient } from '@tanstack/react-query';
import { supabase } from '../client.ts';
import { funnelKeys } from './funnel-keys.ts';

/** Puts a funnel away with its history. */
export async function archiveFunnel(funnelId: string): Promise<void> {
  const { error } = await supabase.rpc('archive_funnel', { funnel: funnelId });
  if (error) throw error;
}

export function useArchiveFunnel() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: archiveFunnel,
    onSuccess: () => client.invalidateQueries({ queryKey: funnelKeys.all }),
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { supabase } from '../client.ts';
import { funnelKeys } from './funnel-keys.ts';

/** Takes a funnel out of the archive, paused or a draft. */
export async function restoreFunnel(funnelId: string): Promise<void> {
  const { error } = await supabase.rpc('restore_funnel', { funnel: funnelId });
  if (error) throw error;
}

export function useRestoreFunnel() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: restoreFunnel,
    onSuccess: () => client.invalidateQueries({ queryKey: funnelKeys.all }),
  });
}

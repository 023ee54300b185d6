import { useMutation, useQueryClient } from '@tanstack/react-query';
import { supabase } from '../client.ts';
import { funnelKeys } from './funnel-keys.ts';

/** Those inside stay where they are; nobody enters. */
export async function pauseFunnel(funnelId: string): Promise<void> {
  const { error } = await supabase.rpc('pause_funnel', { funnel: funnelId });
  if (error) throw error;
}

export function usePauseFunnel() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: pauseFunnel,
    onSuccess: () => client.invalidateQueries({ queryKey: funnelKeys.all }),
  });
}

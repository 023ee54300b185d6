import { useMutation, useQueryClient } from '@tanstack/react-query';
import { supabase } from '../client.ts';
import { funnelKeys } from './funnel-keys.ts';

/** Lets a paused funnel go on. */
export async function resumeFunnel(funnelId: string): Promise<void> {
  const { error } = await supabase.rpc('resume_funnel', { funnel: funnelId });
  if (error) throw error;
}

export function useResumeFunnel() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: resumeFunnel,
    onSuccess: () => client.invalidateQueries({ queryKey: funnelKeys.all }),
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { supabase } from '../client.ts';
import { funnelKeys } from './funnel-keys.ts';

/** Waits grow by the pause; they keep their dates; or what came due meanwhile is over. */
export type ResumeMeaning = 'shift' | 'keep' | 'expire';

export interface Resumption {
  readonly funnelId: string;
  readonly meaning: ResumeMeaning;
}

/** Lets a paused funnel go on. */
export async function resumeFunnel({ funnelId, meaning }: Resumption): Promise<void> {
  const { error } = await supabase.rpc('resume_funnel', { funnel: funnelId, meaning });
  if (error) throw error;
}

export function useResumeFunnel() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: resumeFunnel,
    onSuccess: () => client.invalidateQueries({ queryKey: funnelKeys.all }),
  });
}

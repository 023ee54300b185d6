import { useMutation, useQueryClient } from '@tanstack/react-query';
import { supabase } from '../client.ts';
import { funnelKeys } from './funnel-keys.ts';

export interface Renaming {
  readonly funnelId: string;
  readonly name: string;
}

export async function renameFunnel({ funnelId, name }: Renaming): Promise<void> {
  const { error } = await supabase.rpc('rename_funnel', { funnel: funnelId, name });
  if (error) throw error;
}

export function useRenameFunnel() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: renameFunnel,
    onSuccess: () => client.invalidateQueries({ queryKey: funnelKeys.all }),
  });
}

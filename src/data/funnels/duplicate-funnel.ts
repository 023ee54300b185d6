import { useMutation, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod';
import { supabase } from '../client.ts';
import { funnelKeys } from './funnel-keys.ts';

export interface Duplication {
  readonly funnelId: string;
  readonly name: string;
}

/** A new draft with the same steps. Answers with its id. */
export async function duplicateFunnel({ funnelId, name }: Duplication): Promise<string> {
  const { data, error } = await supabase.rpc('duplicate_funnel', { funnel: funnelId, name });
  if (error) throw error;
  return z.string().parse(data);
}

export function useDuplicateFunnel() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: duplicateFunnel,
    onSuccess: () => client.invalidateQueries({ queryKey: funnelKeys.all }),
  });
}

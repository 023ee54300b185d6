import { useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import { supabase } from '../client.ts';

const stateSchema = z.object({
  provider: z.string(),
  state: z.enum(['closed', 'open', 'half-open']),
  reason: z.string().nullable(),
  opened_at: z.string().nullable(),
  open_until: z.string().nullable(),
});

export type ProviderState = z.output<typeof stateSchema>;

/** The providers that are left alone for a while, because they answered with errors. */
export async function fetchTroubledProviders(): Promise<ProviderState[]> {
  const { data, error } = await supabase
    .from('provider_states')
    .select('provider, state, reason, opened_at, open_until')
    .neq('state', 'closed');
  if (error) throw error;
  return z.array(stateSchema).parse(data);
}

export const useTroubledProviders = () =>
  useQuery({ queryKey: ['provider-states'], queryFn: fetchTroubledProviders, refetchInterval: 15_000 });

import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { noPolicies, type Policies, policiesSchema } from '../../runtime/policies/policies-schema.ts';
import { supabase } from '../client.ts';

/** What the workspace asks of everything it sends. */
export async function fetchPolicies(workspaceId: string): Promise<Policies> {
  const { data, error } = await supabase.from('workspaces').select('policies').eq('id', workspaceId).single();
  if (error) throw error;
  // As the scheduler reads them: what is not understood is no rule.
  return policiesSchema.catch(noPolicies).parse(data.policies);
}

const policiesQuery = (workspaceId: string) =>
  queryOptions({ queryKey: ['policies', workspaceId], queryFn: () => fetchPolicies(workspaceId) });

export const usePolicies = (workspaceId: string) => useQuery(policiesQuery(workspaceId));

async function savePolicies(workspaceId: string, policies: Policies): Promise<void> {
  // Row-level security leaves rows alone that may not be changed, without an error: one must come back.
  const { error } = await supabase
    .from('workspaces')
    .update({ policies })
    .eq('id', workspaceId)
    .select('id')
    .single();
  if (error) throw error;
}

export function useSavePolicies(workspaceId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (policies: Policies) => savePolicies(workspaceId, policies),
    // The page says it itself, beside the button.
    meta: { quiet: true },
    onSuccess: (_nothing, policies) => client.setQueryData(policiesQuery(workspaceId).queryKey, policies),
  });
}

import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod';
import { supabase } from '../client.ts';

const keySchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Its last characters, to tell keys apart. */
  hint: z.string(),
  createdAt: z.string(),
  lastUsedAt: z.string().nullable(),
});

export type ApiKey = z.output<typeof keySchema>;

export async function fetchApiKeys(workspaceId: string): Promise<ApiKey[]> {
  const { data, error } = await supabase.rpc('list_api_keys', { workspace: workspaceId });
  if (error) throw error;
  return z.array(keySchema).parse(data);
}

const keysQuery = (workspaceId: string) =>
  queryOptions({ queryKey: ['api-keys', workspaceId], queryFn: () => fetchApiKeys(workspaceId) });

export const useApiKeys = (workspaceId: string) => useQuery(keysQuery(workspaceId));

const createdSchema = z.object({ id: z.string(), key: z.string() });

/** @returns the key itself, which nobody can look up again. */
async function createApiKey(workspaceId: string, name: string): Promise<string> {
  const { data, error } = await supabase.rpc('create_api_key', { workspace: workspaceId, name });
  if (error) throw error;
  return createdSchema.parse(data).key;
}

export function useCreateApiKey(workspaceId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => createApiKey(workspaceId, name),
    onSuccess: () => client.invalidateQueries(keysQuery(workspaceId)),
  });
}

async function revokeApiKey(key: string): Promise<void> {
  const { error } = await supabase.rpc('revoke_api_key', { key });
  if (error) throw error;
}

export function useRevokeApiKey(workspaceId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: revokeApiKey,
    onSuccess: () => client.invalidateQueries(keysQuery(workspaceId)),
  });
}

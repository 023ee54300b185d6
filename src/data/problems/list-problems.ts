import { queryOptions, useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import { supabase } from '../client.ts';

const problemSchema = z.object({
  source: z.enum(['journey', 'message']),
  funnelId: z.string(),
  funnelName: z.string(),
  nodeId: z.string(),
  kind: z.string().nullable(),
  title: z.string().nullable(),
  code: z.string(),
  message: z.string().nullable(),
  count: z.number(),
  since: z.string(),
  latest: z.string(),
});

/** What went wrong in the same way at one step, for any number of people. */
export type Problem = z.output<typeof problemSchema>;

export const problemsKey = (workspaceId: string) => ['problems', workspaceId] as const;

export async function fetchProblems(workspaceId: string): Promise<Problem[]> {
  const { data, error } = await supabase.rpc('list_problems', { workspace: workspaceId });
  if (error) throw error;
  return z.array(problemSchema).parse(data);
}

const problemsQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: problemsKey(workspaceId),
    queryFn: () => fetchProblems(workspaceId),
    refetchInterval: 30_000,
  });

export const useProblems = (workspaceId: string) => useQuery(problemsQuery(workspaceId));

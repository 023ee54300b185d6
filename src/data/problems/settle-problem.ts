import { useMutation, useQueryClient } from '@tanstack/react-query';
import { supabase } from '../client.ts';
import { type Problem, problemsKey } from './list-problems.ts';

/** `retry` tries the step again, or sends again; `accept` takes what is in doubt for arrived. */
export type Settling = 'retry' | 'accept';

/** So many at once are worked off by one call; what is left is asked for again. */
const AT_ONCE = 10_000;

async function settle(
  { source, funnelId: funnel, nodeId: node, code }: Problem,
  how: Settling,
): Promise<number> {
  const call =
    how === 'accept'
      ? supabase.rpc('accept_unknown_messages', { funnel, node })
      : source === 'journey'
        ? supabase.rpc('retry_failed_runs', { funnel, node })
        : supabase.rpc('retry_messages', { funnel, node, statuses: [code] });
  const { data, error } = await call;
  if (error) throw error;
  return data ?? 0;
}

/** Settles everything of a problem, call by call. @returns how many there were. */
async function settleAll(problem: Problem, how: Settling): Promise<number> {
  let settled = 0;
  for (;;) {
    const done = await settle(problem, how);
    settled += done;
    if (done < AT_ONCE) return settled;
  }
}

export function useSettleProblem(workspaceId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ problem, how }: { problem: Problem; how: Settling }) => settleAll(problem, how),
    onSuccess: () => client.invalidateQueries({ queryKey: problemsKey(workspaceId) }),
  });
}

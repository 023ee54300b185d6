import { useMutation, useQueryClient } from '@tanstack/react-query';
import { supabase } from '../client.ts';
import { type Problem, problemsKey } from './list-problems.ts';

async function retryOne(source: Problem['source'], id: string): Promise<void> {
  const { error } =
    source === 'journey'
      ? await supabase.rpc('retry_run', { run: id })
      : await supabase.rpc('retry_message', { message: id });
  if (error) throw error;
}

/** Tries one journey's step, or one message, again. */
export function useRetryOne(workspaceId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ source, id }: { source: Problem['source']; id: string }) => retryOne(source, id),
    onSuccess: () => client.invalidateQueries({ queryKey: problemsKey(workspaceId) }),
  });
}

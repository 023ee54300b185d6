import { useInfiniteQuery } from '@tanstack/react-query';
import * as z from 'zod';
import { supabase } from '../client.ts';
import { type Problem, problemsKey } from './list-problems.ts';

const concernedSchema = z.object({
  /** Of the journey or the message. */
  id: z.string(),
  contactId: z.string(),
  firstName: z.string().nullable(),
  lastName: z.string().nullable(),
  email: z.string().nullable(),
  at: z.string(),
});

export type Concerned = z.output<typeof concernedSchema>;

const PAGE = 50;

async function fetchProblemContacts(problem: Problem, after: string | null): Promise<Concerned[]> {
  const { funnelId: funnel, nodeId: node, source, code, message } = problem;
  const { data, error } = await supabase.rpc('list_problem_contacts', {
    funnel,
    node,
    source,
    code,
    ...(message === null ? {} : { message }),
    ...(after === null ? {} : { after_contact: after }),
  });
  if (error) throw error;
  return z.array(concernedSchema).parse(data);
}

/** The people behind a problem, page by page. */
export const useProblemContacts = (workspaceId: string, problem: Problem) =>
  useInfiniteQuery({
    queryKey: [
      ...problemsKey(workspaceId),
      problem.source,
      problem.funnelId,
      problem.nodeId,
      problem.code,
      problem.message,
    ],
    queryFn: ({ pageParam }) => fetchProblemContacts(problem, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page.length < PAGE ? null : (page.at(-1)?.contactId ?? null)),
  });

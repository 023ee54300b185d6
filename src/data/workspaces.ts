import { queryOptions, useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import { supabase } from './client.ts';

export type Role = 'owner' | 'admin' | 'marketer' | 'viewer';

export interface Workspace {
  readonly id: string;
  readonly name: string;
  /** IANA name. */
  readonly timeZone: string;
  /** What the signed-in person may do here. */
  readonly role: Role;
}

const memberships = z.array(
  z.object({
    role: z.enum(['owner', 'admin', 'marketer', 'viewer']),
    workspace: z.object({ id: z.string(), name: z.string(), time_zone: z.string() }),
  }),
);

/** The workspaces of one person, by name. */
export async function fetchWorkspaces(personId: string): Promise<Workspace[]> {
  const { data, error } = await supabase
    .from('workspace_members')
    .select('role, workspace:workspaces!inner(id, name, time_zone)')
    .eq('user_id', personId);
  if (error) throw error;
  return memberships
    .parse(data)
    .map(({ role, workspace: { id, name, time_zone } }) => ({ id, name, timeZone: time_zone, role }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

export const workspacesQuery = (personId: string) =>
  queryOptions({
    queryKey: ['workspaces', personId],
    queryFn: () => fetchWorkspaces(personId),
    staleTime: 5 * 60_000,
  });

export const useWorkspaces = (personId: string) => useQuery(workspacesQuery(personId));

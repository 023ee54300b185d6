import { queryOptions, useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import { supabase } from '../client.ts';
import { contactKeys } from '../contacts/contact-keys.ts';

const runSchema = z.object({
  id: z.string(),
  funnelId: z.string(),
  funnelName: z.string(),
  funnelStatus: z.string(),
  versionNumber: z.number(),
  entry: z.number(),
  status: z.enum(['waiting', 'ended', 'failed']),
  nodeId: z.string(),
  nodeTitle: z.string().nullable(),
  nodeKind: z.string().nullable(),
  wakeAt: z.string().nullable(),
  enteredAt: z.string(),
  endedAt: z.string().nullable(),
  endReason: z.string().nullable(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
});

/** A journey of the contact and where it stands. */
export type ContactRun = z.infer<typeof runSchema>;

export async function fetchRuns(contactId: string): Promise<ContactRun[]> {
  const { data, error } = await supabase.rpc('contact_runs', { contact: contactId });
  if (error) throw error;
  return z.array(runSchema).parse(data);
}

export const runsQuery = (contactId: string) =>
  queryOptions({ queryKey: [...contactKeys.one(contactId), 'runs'], queryFn: () => fetchRuns(contactId) });

export const useRuns = (contactId: string) => useQuery({ ...runsQuery(contactId), refetchInterval: 3_000 });

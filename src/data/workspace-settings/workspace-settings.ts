import { queryOptions, useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import { supabase } from '../client.ts';
import type { WorkspaceSettings } from './settings-schema.ts';

const row = z.object({
  name: z.string(),
  time_zone: z.string(),
  sender_name: z.string(),
  sender_email: z.string(),
  postal_address: z.string(),
  mails_per_minute: z.number(),
});

export async function fetchWorkspaceSettings(workspaceId: string): Promise<WorkspaceSettings> {
  const { data, error } = await supabase
    .from('workspaces')
    .select('name, time_zone, sender_name, sender_email, postal_address, mails_per_minute')
    .eq('id', workspaceId)
    .single();
  if (error) throw error;
  const kept = row.parse(data);
  return {
    name: kept.name,
    timeZone: kept.time_zone,
    senderName: kept.sender_name,
    senderEmail: kept.sender_email,
    postalAddress: kept.postal_address,
    mailsPerMinute: kept.mails_per_minute,
  };
}

export const settingsQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: ['workspace-settings', workspaceId],
    queryFn: () => fetchWorkspaceSettings(workspaceId),
  });

export const useWorkspaceSettings = (workspaceId: string) => useQuery(settingsQuery(workspaceId));

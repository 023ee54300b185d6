import { useMutation, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod';
import { supabase } from '../client.ts';
import { contactKeys } from './contact-keys.ts';

export interface NewContact {
  readonly first_name: string | null;
  readonly last_name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly country: string | null;
  readonly time_zone: string | null;
}

/** @returns the new contact's id. */
export async function createContact(workspaceId: string, contact: NewContact): Promise<string> {
  const { data, error } = await supabase
    .from('contacts')
    .insert({ ...contact, workspace_id: workspaceId, source: 'manual' })
    .select('id')
    .single();
  if (error) throw error;
  return z.object({ id: z.string() }).parse(data).id;
}

export function useCreateContact(workspaceId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (contact: NewContact) => createContact(workspaceId, contact),
    meta: { quiet: true },
    onSuccess: () => client.invalidateQueries({ queryKey: contactKeys.all }),
  });
}

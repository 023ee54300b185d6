import { queryOptions, useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import type { ContactStatus } from '../../runtime/facts.ts';
import { supabase } from '../client.ts';
import { contactKeys } from '../contacts/contact-keys.ts';

const label = z.object({ id: z.string(), name: z.string() });
const text = z.string().nullable();

const profileSchema = z.object({
  contact: z.object({
    id: z.string(),
    prefix: text,
    first_name: text,
    last_name: text,
    email: text,
    phone: text,
    address: text,
    city: text,
    state: text,
    country: text,
    time_zone: text,
    date_of_birth: text,
    status: z.string().transform((status) => status as ContactStatus),
    type: text,
    source: text,
    score: z.number(),
    lifetime_value: z.number(),
    last_activity_at: text,
    created_at: z.string(),
    custom: z.record(z.string(), z.json()),
  }),
  tags: z.array(label),
  lists: z.array(label),
  /** Why the address is never written to; null if it may be. */
  suppressed: text,
  workspaceTimeZone: z.string(),
  customFields: z.array(z.object({ key: z.string(), label: z.string(), type: z.string() })),
  orders: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      status: z.string(),
      total: z.number(),
      currency: z.string(),
      placed_at: z.string(),
    }),
  ),
});

export type ContactProfile = z.infer<typeof profileSchema>;

export async function fetchProfile(contactId: string): Promise<ContactProfile> {
  const { data, error } = await supabase.rpc('contact_profile', { contact: contactId });
  if (error) throw error;
  return profileSchema.parse(data);
}

export const profileQuery = (contactId: string) =>
  queryOptions({
    queryKey: [...contactKeys.one(contactId), 'profile'],
    queryFn: () => fetchProfile(contactId),
  });

/** Kept up with what runs and others do to the contact. */
export const useProfile = (contactId: string) =>
  useQuery({ ...profileQuery(contactId), refetchInterval: 3_000 });

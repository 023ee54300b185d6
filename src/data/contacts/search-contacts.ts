import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import type { ContactStatus } from '../../runtime/facts.ts';
import { supabase } from '../client.ts';
import { contactKeys } from './contact-keys.ts';

export const PAGE_SIZE = 50;

/** What to look for; all parts must match. */
export interface ContactSearch {
  readonly search?: string;
  readonly status?: string;
  readonly tags?: readonly string[];
  readonly lists?: readonly string[];
  /** The cursor that the page before ended with. */
  readonly after?: string;
}

const label = z.object({ id: z.string(), name: z.string() });
export type Label = z.infer<typeof label>;

const rowSchema = z.object({
  id: z.string(),
  first_name: z.string().nullable(),
  last_name: z.string().nullable(),
  email: z.string().nullable(),
  status: z.string().transform((status) => status as ContactStatus),
  country: z.string().nullable(),
  last_activity_at: z.string().nullable(),
  tags: z.array(label),
  lists: z.array(label),
});
export type ContactRow = z.infer<typeof rowSchema>;

const pageSchema = z.object({
  rows: z.array(rowSchema),
  next: z.string().nullable(),
  /** Counted on the first page only, up to 10,000. */
  total: z.number().nullable(),
  totalIsExact: z.boolean().nullable(),
});
export type ContactsPage = z.infer<typeof pageSchema>;

export async function searchContacts(workspaceId: string, search: ContactSearch): Promise<ContactsPage> {
  const { data, error } = await supabase.rpc('search_contacts', {
    workspace: workspaceId,
    query: search.search ?? '',
    tags: search.tags ?? [],
    lists: search.lists ?? [],
    status: search.status ?? null,
    after_cursor: search.after ?? null,
    page_size: PAGE_SIZE,
  });
  if (error) throw error;
  return pageSchema.parse(data);
}

export const contactsQuery = (workspaceId: string, search: ContactSearch) =>
  queryOptions({
    queryKey: contactKeys.search(workspaceId, search),
    queryFn: () => searchContacts(workspaceId, search),
  });

/** While the next search is under way, the rows of the last one stay. */
export const useContacts = (workspaceId: string, search: ContactSearch) =>
  useQuery({ ...contactsQuery(workspaceId, search), placeholderData: keepPreviousData });

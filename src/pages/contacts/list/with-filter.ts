import type { ContactSearch } from '../../../data/contacts/search-contacts.ts';

export type FilterChange = Partial<Pick<ContactSearch, 'search' | 'status' | 'tags' | 'lists'>>;

/** The search with a filter changed. Empty filters leave the address, and a new search begins at its first page. */
export function withFilter({ after: _page, ...search }: ContactSearch, change: FilterChange): ContactSearch {
  const merged = { ...search, ...change };
  return Object.fromEntries(
    Object.entries(merged).filter(([, value]) => value !== undefined && value.length > 0),
  );
}

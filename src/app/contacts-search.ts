/** What the contacts page keeps in its address, so that a filtered list can be shared and come back to. */
export interface ContactsSearch {
  readonly search?: string;
  readonly status?: string;
  readonly tags?: readonly string[];
  readonly lists?: readonly string[];
  /** Where the page of the list begins: the cursor that the page before ended with. */
  readonly after?: string;
}

const text = (value: unknown): string | undefined => {
  const said = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return said === '' ? undefined : said;
};

const texts = (value: unknown): readonly string[] | undefined => {
  const list = (Array.isArray(value) ? value : [value]).map(text).filter((each) => each !== undefined);
  return list.length > 0 ? list : undefined;
};

/** Reads the address as far as it makes sense and ignores the rest. */
export function readContactsSearch(raw: Record<string, unknown>): ContactsSearch {
  const search = text(raw.search);
  const status = text(raw.status);
  const tags = texts(raw.tags);
  const lists = texts(raw.lists);
  const after = text(raw.after);
  return {
    ...(search && { search }),
    ...(status && { status }),
    ...(tags && { tags }),
    ...(lists && { lists }),
    ...(after && { after }),
  };
}

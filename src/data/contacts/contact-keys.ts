/** Under which keys the cache keeps contacts: what a mutation must refresh. */
export const contactKeys = {
  all: ['contacts'] as const,
  search: (workspaceId: string, search: object) => ['contacts', 'search', workspaceId, search] as const,
  one: (contactId: string) => ['contacts', 'one', contactId] as const,
};

/** Under which keys the cache keeps the mailbox. */
export const mailboxKeys = {
  search: (workspaceId: string, query: string) => ['mailbox', 'search', workspaceId, query] as const,
  one: (id: number) => ['mailbox', 'one', id] as const,
  text: (id: number) => ['mailbox', 'text', id] as const,
};

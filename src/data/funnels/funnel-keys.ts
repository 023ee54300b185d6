/** Under which keys the cache keeps funnels: what a mutation must refresh. */
export const funnelKeys = {
  all: ['funnels'] as const,
  lists: (workspaceId: string) => ['funnels', 'list', workspaceId] as const,
  list: (workspaceId: string, archived: boolean) => ['funnels', 'list', workspaceId, { archived }] as const,
  one: (funnelId: string) => ['funnels', 'one', funnelId] as const,
  counts: (funnelId: string) => ['funnels', 'counts', funnelId] as const,
};

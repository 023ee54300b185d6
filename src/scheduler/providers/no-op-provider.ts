import type { Provider } from './provider.ts';

/** Accepts everything and carries nothing: for measuring the engine without a mail server. */
export const noOpProvider: Provider = {
  name: 'no-op',
  honoursKeys: true,
  send: async (_mail, key) => ({ outcome: 'accepted', id: key }),
};

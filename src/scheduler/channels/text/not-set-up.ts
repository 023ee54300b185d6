import type { TextChannel, TextProvider } from './text-provider.ts';
import { say } from './words.ts';

/** Stands in for a provider that no operator has named: messages wait, and say what for. */
export const notSetUp = (channel: TextChannel): TextProvider => ({
  name: 'none',
  honoursKeys: true,
  send: async () => ({
    outcome: 'refused',
    permanent: false,
    blame: 'provider',
    reason: say('not-set-up', { channel: say(channel) }),
  }),
});

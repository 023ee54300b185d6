import { appendFileSync } from 'node:fs';
import type { Provider } from '../../src/scheduler/providers/provider.ts';

/**
 * A mail server as seen from outside: it notes each key at the moment a mail is in its hands, then takes its time to
 * answer. The file outlives whoever was killed while waiting for the answer.
 */
export const recordingProvider = (file: string, latency: number): Provider => ({
  name: 'recording',
  honoursKeys: false,
  send: async (_mail, key) => {
    appendFileSync(file, `${key}\n`);
    await new Promise((resolve) => setTimeout(resolve, latency));
    return { outcome: 'accepted', id: key };
  },
});

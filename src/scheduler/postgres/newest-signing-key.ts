import type { InstallationKey } from '../channels/webhook/webhook-signature.ts';
import type { Database } from './database.ts';
import { run } from './statement.ts';
import { signingSecrets } from './statements/signing-secrets.ts';

/** The newest of the installation's keys, which never leaves the database's clients. */
export const newestSigningKey =
  (sql: Database): InstallationKey =>
  async () => {
    const [newest] = await run(sql, signingSecrets, []);
    if (!newest) throw new Error('There is no key to sign webhooks with');
    return newest.secret;
  };

import { type TrackingTokens, trackingTokens } from '../../mail/tracking-token.ts';
import { type Connection, run } from './statement.ts';
import { signingSecrets } from './statements/signing-secrets.ts';

/** Tokens signed with the installation's own secret, which never leaves the database's clients. */
export async function loadTrackingTokens(connection: Connection): Promise<TrackingTokens> {
  const rows = await run(connection, signingSecrets, []);
  return trackingTokens(
    crypto.subtle,
    rows.map(({ secret }) => secret),
  );
}

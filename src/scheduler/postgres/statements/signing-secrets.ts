import { statement } from '../statement.ts';

/** The newest first: it signs, all of them verify. */
export const signingSecrets = statement<{ secret: Uint8Array }>(
  'signing-secrets',
  'select secret from private.signing_keys order by id desc',
);

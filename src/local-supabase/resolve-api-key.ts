export interface ApiKeys {
  readonly publishableKey: string;
  readonly secretKey: string;
  /** The token that the secret key stands for. */
  readonly serviceRoleToken: string;
}

export type ResolvedKey =
  | { readonly ok: true; readonly authorization: string | null }
  | { readonly ok: false; readonly message: string };

/**
 * What a request may do behind the gateway. A person's own token always counts before the key; without one the publishable key
 * means anonymous and the secret key the service role. supabase-js repeats the key in `Authorization`, where PostgREST would
 * take it for a broken token.
 */
export function resolveApiKey(headers: Headers, keys: ApiKeys): ResolvedKey {
  const bearer = /^Bearer\s+(.+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  const key = headers.get('apikey') ?? bearer;
  if (key === undefined) return { ok: false, message: 'No API key found in request' };
  if (key !== keys.publishableKey && key !== keys.secretKey) return { ok: false, message: 'Invalid API key' };
  const isKey = bearer === undefined || bearer === keys.publishableKey || bearer === keys.secretKey;
  if (!isKey) return { ok: true, authorization: `Bearer ${bearer}` };
  const secret = key === keys.secretKey || bearer === keys.secretKey;
  return { ok: true, authorization: secret ? `Bearer ${keys.serviceRoleToken}` : null };
}

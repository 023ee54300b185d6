import { createAuthApp } from './auth-app.ts';
import { createGateway, type FunctionHandler } from './gateway.ts';
import type { LocalKeys } from './local-keys.ts';
import { serveOnLoopback } from './serve-on-loopback.ts';
import { serviceRoleToken } from './service-role-token.ts';
import { startPostgrest } from './start-postgrest.ts';
import { StopStack } from './stop-stack.ts';

export interface ApiOptions {
  /** The database to serve, as a role of it sees it. */
  readonly urlFor: (role: string, password: string) => string;
  readonly keys: LocalKeys;
  readonly port: number;
  readonly functions: Readonly<Record<string, FunctionHandler>>;
  readonly siteUrl: string;
  readonly log: (text: string) => void;
}

export interface Api {
  readonly url: string;
  reloadSchema(): Promise<void>;
  stop(): Promise<void>;
}

/** PostgREST, Auth and the functions of one prepared database, behind one URL. */
export async function startApi({ urlFor, keys, port, functions, siteUrl, log }: ApiOptions): Promise<Api> {
  const { jwtSecret, publishableKey, secretKey } = keys;
  const stack = new StopStack();
  try {
    const authenticator = urlFor('authenticator', keys.authenticatorPassword);
    const rest = stack.push(await startPostgrest({ databaseUrl: authenticator, jwtSecret, log }));
    const databaseUrl = urlFor('supabase_auth_admin', keys.authPassword);
    const auth = stack.push(createAuthApp({ databaseUrl, jwtSecret, siteUrl }));
    const apiKeys = { publishableKey, secretKey, serviceRoleToken: serviceRoleToken(jwtSecret) };
    const app = createGateway({ keys: apiKeys, restUrl: rest.url, auth: auth.fetch, functions });
    const { url } = stack.push(await serveOnLoopback(app.fetch, port));
    return { url, reloadSchema: rest.reloadSchema, stop: () => stack.stop() };
  } catch (error) {
    await stack.stop();
    throw error;
  }
}

import { App } from '@supabase/lite';
import { createPostgresConnection } from '@supabase/lite/postgres';

export interface AuthApp {
  readonly fetch: (request: Request) => Promise<Response>;
  stop(): Promise<void>;
}

/** Supabase Auth's API (`/auth/v1`). Sign-ups are confirmed at once: a machine of one's own has nobody to prove an address to. */
export function createAuthApp(options: { databaseUrl: string; jwtSecret: string; siteUrl: string }): AuthApp {
  const connection = createPostgresConnection({
    url: options.databaseUrl,
    postgresOptions: { max: 4, idle_timeout: 60, onnotice: () => undefined },
  });
  const app = new App({
    connection,
    auth: { enabled: true, jwt_secret: options.jwtSecret, site_url: options.siteUrl },
    // Keys are the gateway's business.
    options: { server: { apiKeys: false, disableStudio: true, disableFallback: true } },
  });
  return {
    fetch: (request) => app.fetch(request, { peerAddress: null }),
    stop: () => connection.close(),
  };
}

import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import type { Sql } from 'postgres';
import ws from 'ws';
import type { FunctionHandler } from '../../src/local-supabase/gateway.ts';
import { startApi } from '../../src/local-supabase/start-api.ts';
import { openTestDatabase, sharedKeys, type TestDatabase } from './database.ts';

export interface TestStack {
  readonly url: string;
  readonly publishableKey: string;
  readonly secretKey: string;
  readonly database: TestDatabase;
  /** As superuser. */
  readonly sql: Sql;
  /** A client with this key and no person signed in. */
  client(key: string): SupabaseClient;
  /** Signs a new person up; the client is theirs. */
  signUp(email: string, password?: string): Promise<{ client: SupabaseClient; userId: string }>;
  /** After a test has changed the schema: returns once the API knows. */
  reloadSchema(): Promise<void>;
  stop(): Promise<void>;
}

export interface TestStackOptions {
  readonly functions?: Readonly<Record<string, FunctionHandler>>;
  /** Taken over, and closed by `stop()`; default is a new clone of the template. */
  readonly database?: TestDatabase;
}

/** The whole API (PostgREST, Auth, functions behind one URL) on a throwaway database; up in about a quarter of a second. */
export async function startTestStack(options: TestStackOptions = {}): Promise<TestStack> {
  const database = options.database ?? (await openTestDatabase());
  const keys = sharedKeys();
  const { url, reloadSchema, stop } = await startApi({
    urlFor: database.urlFor,
    keys,
    port: 0,
    functions: options.functions ?? {},
    siteUrl: 'http://localhost:5173',
    log: () => undefined,
  });
  const client = (key: string): SupabaseClient => testClient(url, key);
  return {
    url,
    publishableKey: keys.publishableKey,
    secretKey: keys.secretKey,
    database,
    sql: database.sql,
    client,
    signUp: (email, password = 'correct horse') => signUp(client(keys.publishableKey), email, password),
    reloadSchema,
    stop: async () => {
      await stop();
      await database.close();
    },
  };
}

/** supabase-js for Node: Node 20 has no WebSocket of its own, and nothing is to be kept between tests. */
export const testClient = (url: string, key: string): SupabaseClient =>
  createClient(url, key, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    realtime: { transport: ws as never },
  });

async function signUp(client: SupabaseClient, email: string, password: string) {
  const { data, error } = await client.auth.signUp({ email, password });
  if (error || !data.user) throw new Error(`Signing up ${email} failed`, { cause: error });
  return { client, userId: data.user.id };
}

import { mkdir, realpath, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lockDataDir } from './data-dir-lock.ts';
import { prepareSchema } from './database/prepare-schema.ts';
import type { FunctionHandler } from './gateway.ts';
import { loadLocalKeys } from './local-keys.ts';
import { linkedCluster } from './postgres/cluster-dir.ts';
import { startPostgres } from './postgres/start-postgres.ts';
import { startApi } from './start-api.ts';
import { StartProblem } from './start-problem.ts';
import { StopStack } from './stop-stack.ts';
import { say } from './words.ts';

export interface LocalSupabaseOptions {
  /** Everything that is kept lies in here; made when missing. */
  readonly dataDir: string;
  /** Wish for the API's port; another is taken when it is busy. Default 54321, as the Supabase CLI's. */
  readonly apiPort?: number;
  /** The parts' own output. */
  readonly log?: (text: string) => void;
  /** False: the data is thrown away by `stop()`, and written with less care for power cuts. */
  readonly persistent?: boolean;
  readonly migrationsDir?: string;
  /** Handlers under `/functions/v1/<name>`; the record may be filled later. */
  readonly functions?: Readonly<Record<string, FunctionHandler>>;
  /** Where the app is; mails of Auth link to it. */
  readonly siteUrl?: string;
}

export interface LocalSupabase {
  readonly url: string;
  readonly publishableKey: string;
  readonly secretKey: string;
  readonly jwtSecret: string;
  /** Logs in as `postgres`: owner of the schema, past row-level security, no superuser; as on hosted Supabase. */
  readonly databaseUrl: string;
  /** Logs in as superuser. */
  readonly adminUrl: string;
  /** Logs in as the scheduler's role; null while the migrations make none. */
  readonly schedulerUrl: string | null;
  /** File names of the migrations that this start applied. */
  readonly appliedMigrations: readonly string[];
  /** Has PostgREST read the schema anew. */
  reloadSchema(): Promise<void>;
  stop(): Promise<void>;
}

export const MIGRATIONS_DIR = fileURLToPath(new URL('../../supabase/migrations', import.meta.url));

/** Brings up PostgreSQL, PostgREST, Auth and the gateway on this machine. Throws a StartProblem that says what is in the way. */
export async function startLocalSupabase(options: LocalSupabaseOptions): Promise<LocalSupabase> {
  const stack = new StopStack();
  try {
    const dataDir = await makeDataDir(options.dataDir);
    const removeData = (): Promise<void> =>
      options.persistent === false ? removeDataDir(dataDir) : Promise.resolve();
    stack.push({ stop: await lockDataDir(dataDir) });
    stack.push({ stop: removeData });
    return await startParts(dataDir, options, stack);
  } catch (error) {
    await stack.stop();
    throw error;
  }
}

async function startParts(
  dataDir: string,
  options: LocalSupabaseOptions,
  stack: StopStack,
): Promise<LocalSupabase> {
  const { log = () => undefined, persistent = true } = options;
  const keys = await loadLocalKeys(dataDir);
  const server = stack.push(
    await startPostgres({ dataDir, superuserPassword: keys.adminPassword, durable: persistent, log }),
  );
  const { adminUrl, urlFor } = server;
  const prepared = await prepareSchema({
    adminUrl,
    urlFor,
    keys,
    migrationsDir: options.migrationsDir ?? MIGRATIONS_DIR,
  });
  const { url, reloadSchema } = stack.push(
    await startApi({
      urlFor,
      keys,
      port: options.apiPort ?? 54_321,
      functions: options.functions ?? {},
      siteUrl: options.siteUrl ?? 'http://localhost:5173',
      log,
    }),
  );
  return {
    url,
    publishableKey: keys.publishableKey,
    secretKey: keys.secretKey,
    jwtSecret: keys.jwtSecret,
    databaseUrl: urlFor('postgres', keys.postgresPassword),
    adminUrl,
    ...prepared,
    reloadSchema,
    stop: () => stack.stop(),
  };
}

async function makeDataDir(dir: string): Promise<string> {
  try {
    await mkdir(dir, { recursive: true, mode: 0o755 });
    return await realpath(dir);
  } catch (cause) {
    throw new StartProblem(say('folder_not_writable', { dir: resolve(dir), reason: String(cause) }), {
      cause,
    });
  }
}

/** Deletes the data folder and, where the cluster lies outside it, that too. */
export async function removeDataDir(dataDir: string): Promise<void> {
  const outside = await linkedCluster(dataDir);
  if (outside) await rm(outside, { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
}

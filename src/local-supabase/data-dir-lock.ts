import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { processIdentity } from './process-identity.ts';
import { StartProblem } from './start-problem.ts';
import { say } from './words.ts';

const holderSchema = z.object({ pid: z.number(), startedAt: z.string() });

export type LockHolder = z.infer<typeof holderSchema>;

const lockFile = (dataDir: string): string => join(dataDir, 'running.json');

/** The living process that uses this data folder, or null. A lock left behind by a killed process does not count. */
export async function lockHolder(dataDir: string): Promise<LockHolder | null> {
  const holder = await readHolder(dataDir);
  if (!holder) return null;
  const now = await processIdentity(holder.pid);
  return now?.startedAt === holder.startedAt ? holder : null;
}

/** Takes the data folder for this process. Throws a StartProblem when another living process has it. */
export async function lockDataDir(dataDir: string): Promise<() => Promise<void>> {
  const holder = await lockHolder(dataDir);
  if (holder) throw inUse(dataDir, holder);
  await rm(lockFile(dataDir), { force: true });
  const self = await processIdentity(process.pid);
  try {
    // "wx" decides between two that start at the same moment.
    const file = await open(lockFile(dataDir), 'wx', 0o600);
    await file.writeFile(JSON.stringify({ pid: process.pid, startedAt: self?.startedAt ?? '' }));
    await file.close();
  } catch (cause) {
    const winner = await lockHolder(dataDir);
    if (winner) throw inUse(dataDir, winner);
    throw new StartProblem(say('folder_not_writable', { dir: dataDir, reason: String(cause) }), { cause });
  }
  return () => rm(lockFile(dataDir), { force: true });
}

const inUse = (dir: string, { pid }: LockHolder): StartProblem =>
  new StartProblem(say('in_use', { dir, pid: String(pid) }));

async function readHolder(dataDir: string): Promise<LockHolder | null> {
  const text = await readFile(lockFile(dataDir), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return null; // half-written by a process that was killed meanwhile
  }
}

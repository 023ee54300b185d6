import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { processIdentity } from '../process-identity.ts';

const PATIENCE_MS = 10_000;

/**
 * Clears the way after a starter was killed: its server may still be ending (or, if its guard died too, still be running), or
 * its number may have gone to another program, which PostgreSQL would take for itself and refuse to start.
 * Call only while holding the data folder's lock: no living starter owns that server then.
 */
export async function endOrphan(clusterDir: string): Promise<void> {
  const pidFile = join(clusterDir, 'postmaster.pid');
  const pid = Number.parseInt((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0] ?? '', 10);
  if (!(pid > 0)) return;
  const found = await processIdentity(pid);
  if (!found) return;
  if (!found.command.includes('postgres') || !found.command.includes(clusterDir))
    return rm(pidFile, { force: true });
  process.kill(pid, 'SIGINT');
  if (!(await isGone(pid, found.startedAt))) process.kill(pid, 'SIGKILL');
  await isGone(pid, found.startedAt);
}

async function isGone(pid: number, startedAt: string): Promise<boolean> {
  const deadline = performance.now() + PATIENCE_MS;
  while ((await processIdentity(pid))?.startedAt === startedAt) {
    if (performance.now() > deadline) return false;
    await pause(25);
  }
  return true;
}

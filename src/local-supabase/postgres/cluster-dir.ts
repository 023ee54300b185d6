import { createHash } from 'node:crypto';
import { lstat, mkdir, readlink, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type Account, canReach } from './postgres-account.ts';
import { SHARED_ROOT } from './postgres-binaries.ts';

const linkIn = (dataDir: string): string => join(dataDir, 'postgres');

/**
 * The folder of the database cluster: inside the data folder, or, when the account that runs PostgreSQL cannot reach that
 * (root's home is closed to others), in a place of its own that the data folder links to.
 */
export async function clusterDir(dataDir: string, account: Account | null): Promise<string> {
  const linked = await linkedCluster(dataDir);
  if (linked) return linked;
  if (!account || (await canReach(dataDir, account))) return linkIn(dataDir);
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  await mkdir(SHARED_ROOT, { recursive: true, mode: 0o755 });
  const outside = join(SHARED_ROOT, `data-${name}`);
  // Left over from a data folder of the same name that was deleted by hand: not this folder's data.
  await rm(outside, { recursive: true, force: true });
  await symlink(outside, linkIn(dataDir));
  return outside;
}

/** The cluster outside the data folder, when there is one. */
export async function linkedCluster(dataDir: string): Promise<string | null> {
  const info = await lstat(linkIn(dataDir)).catch(() => null);
  return info?.isSymbolicLink() ? readlink(linkIn(dataDir)) : null;
}

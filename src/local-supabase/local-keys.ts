import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

const keysSchema = z.object({
  publishableKey: z.string(),
  secretKey: z.string(),
  jwtSecret: z.string(),
  /** Passwords of the database roles that log in. */
  adminPassword: z.string(),
  postgresPassword: z.string(),
  authPassword: z.string(),
  authenticatorPassword: z.string(),
  schedulerPassword: z.string(),
});

export type LocalKeys = z.infer<typeof keysSchema>;

/** The keys of this data folder: drawn on the first start, readable by their owner only, the same ever after. */
export async function loadLocalKeys(dataDir: string): Promise<LocalKeys> {
  const path = join(dataDir, 'keys.json');
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text !== null) return keysSchema.parse(JSON.parse(text));
  const keys = drawKeys();
  await writeFile(`${path}.new`, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
  return keys;
}

const draw = (): string => randomBytes(24).toString('base64url');

const drawKeys = (): LocalKeys => ({
  publishableKey: `sb_publishable_${draw()}`,
  secretKey: `sb_secret_${draw()}`,
  jwtSecret: draw() + draw(),
  adminPassword: draw(),
  postgresPassword: draw(),
  authPassword: draw(),
  authenticatorPassword: draw(),
  schedulerPassword: draw(),
});

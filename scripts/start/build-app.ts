import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

export interface BuildPlan {
  readonly projectDir: string;
  readonly dir: string;
  /** Become part of the built files. */
  readonly settings: Readonly<Record<string, string>>;
}

const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** Builds the app into `dir` unless what lies there was built from the same source and settings. */
export async function buildApp({ projectDir, dir, settings }: BuildPlan): Promise<void> {
  const stamp = await sourceStamp(projectDir, settings);
  const stampFile = join(dir, 'built-from');
  if ((await readFile(stampFile, 'utf8').catch(() => null)) === stamp) return;
  await rm(stampFile, { force: true });
  Object.assign(process.env, settings);
  // Loading Vite takes a third of a second, which a start without changes need not spend.
  const { build } = await import('vite');
  await build({
    root: projectDir,
    logLevel: 'error',
    // Reads vite.config.ts without writing beside it: the project may belong to someone else.
    configLoader: 'runner',
    build: { outDir: dir, emptyOutDir: true, reportCompressedSize: false },
  });
  await mkdir(dir, { recursive: true });
  await writeFile(stampFile, stamp);
}

async function sourceStamp(projectDir: string, settings: Readonly<Record<string, string>>): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const source of SOURCES) {
    for (const file of await filesOf(join(projectDir, source))) {
      const { mtimeMs, size } = await stat(file);
      hash.update(`${relative(projectDir, file)}\0${mtimeMs}\0${size}\n`);
    }
  }
  return hash.digest('hex');
}

async function filesOf(path: string): Promise<string[]> {
  const info = await stat(path).catch(() => null);
  if (!info) return [];
  if (!info.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

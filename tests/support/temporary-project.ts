import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../..', import.meta.url));

export interface Outcome {
  readonly status: number;
  readonly output: string;
}

export interface TemporaryProject {
  readonly folder: string;
  write(path: string, text: string): Promise<void>;
  /** Runs a program of node_modules/.bin in the project. A status other than 0 is an answer, not an error. */
  run(program: string, ...args: readonly string[]): Promise<Outcome>;
  remove(): Promise<void>;
}

/** A project elsewhere with these files of the repository and its packages: what is tried in it harms nobody. */
export async function temporaryProject(copied: readonly string[]): Promise<TemporaryProject> {
  const folder = await mkdtemp(join(tmpdir(), 'rivulet-'));
  for (const path of copied) await cp(join(repository, path), join(folder, path), { recursive: true });
  await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    async write(path, text) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    },
    run: (program, ...args) => run(folder, program, args),
    remove: () => rm(folder, { recursive: true }),
  };
}

export function run(folder: string, program: string, args: readonly string[]): Promise<Outcome> {
  const path = join(repository, 'node_modules', '.bin', program);
  // The outer runner asks for colours; here the output is read by a program.
  const { FORCE_COLOR: _, ...env }: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: '1' };
  return new Promise((resolve, reject) => {
    execFile(path, args, { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number')
        reject(new Error(`${program} did not run`, { cause: error }));
      else resolve({ status: error ? Number(error.code) : 0, output: stdout + stderr });
    });
  });
}

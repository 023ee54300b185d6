import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeDataDir } from '../../../src/local-supabase/start-local-supabase.ts';

export interface RunningProduct {
  readonly appUrl: string;
  stop(): Promise<void>;
}

/** The whole product as `npm start` runs it, on a folder of its own. */
export async function startProduct(): Promise<RunningProduct> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rivulet-e2e-'));
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    env: { ...process.env, RIVULET_DATA_DIR: dataDir, SMTP_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const appUrl = await addressOf(child);
  return {
    appUrl,
    stop: async () => {
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
      await removeDataDir(dataDir);
    },
  };
}

/** Reads the address from what the start prints for a person. Fails with all that was printed if there is none. */
async function addressOf(child: ChildProcess): Promise<string> {
  let printed = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: unknown): void => {
      printed += String(chunk);
      const address = /App\s+(http:\/\/\S+)/.exec(printed)?.[1];
      if (address) resolve(address.replace(/\/$/, ''));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`the product did not start (${code}):\n${printed}`)));
  });
}

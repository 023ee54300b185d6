import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../src/local-supabase/free-port.ts';

const FUNCTIONS = fileURLToPath(new URL('../../supabase/functions', import.meta.url));
const DENO = fileURLToPath(new URL('../../node_modules/.bin/deno', import.meta.url));

// The packages that npm installed, at the versions the import map names: nothing is fetched.
const FLAGS = ['--cached-only', '--node-modules-dir=manual', '--no-lock', '--no-prompt'];
// What an edge function has, and reading of the packages.
const RIGHTS = ['--allow-net', '--allow-env', '--allow-sys', '--allow-read'];

export interface EdgeFunction {
  readonly url: string;
  stop(): Promise<void>;
}

/** An entry of `supabase/functions` under real Deno, with these secrets. Resolves once it answers. */
export async function serveEdgeFunction(
  name: string,
  secrets: Readonly<Record<string, string>>,
): Promise<EdgeFunction> {
  const port = await freePort();
  const env = { ...process.env, ...secrets, DENO_SERVE_ADDRESS: `tcp:127.0.0.1:${port}`, NO_COLOR: '1' };
  const child = spawn(DENO, ['run', ...FLAGS, ...RIGHTS, `${name}/index.ts`], { cwd: FUNCTIONS, env });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  };
  try {
    await listening(child, name);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `http://127.0.0.1:${port}/${name}`, stop };
}

const STARTS_WITHIN = 20_000;

function listening(child: ChildProcess, name: string): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    const give = (why: string) => reject(new Error(`Function ${name} ${why} under Deno:\n${said}`));
    const timer = setTimeout(() => give('did not start in time'), STARTS_WITHIN);
    const hear = (text: Buffer) => {
      said += text.toString();
      if (!/listening on/i.test(said)) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => {
      clearTimeout(timer);
      give('ended');
    });
  });
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { removeDataDir } from '../../src/local-supabase/start-local-supabase.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const PATIENCE = { timeout: 40_000, interval: 50 };

let dataDir: string;
const started: ChildProcess[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'rivulet-start-'));
});

afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
  await vi.waitFor(async () => expect(await processesOn(dataDir)).toEqual([]), PATIENCE);
  await removeDataDir(dataDir);
});

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
}

function launch(...command: string[]): Started {
  const [program = 'node', ...args] = command;
  const child = spawn(program, args, {
    cwd: PROJECT,
    env: { ...process.env, RIVULET_DATA_DIR: dataDir, NODE_ENV: 'development' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let output = '';
  const keep = (text: Buffer): void => {
    output += text;
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return { child, output: () => output };
}

const START = ['node', '--import', 'tsx', 'scripts/start.ts'];
const RESET = ['node', '--import', 'tsx', 'scripts/reset.ts', '--yes'];

async function running(...command: string[]): Promise<Started> {
  const begun = launch(...command);
  await vi.waitFor(() => expect(begun.output()).toContain('Ctrl-C stops everything'), PATIENCE);
  return begun;
}

async function refused(...command: string[]): Promise<string> {
  const { child, output } = launch(...command);
  const [status] = await once(child, 'close');
  expect(status).toBe(1);
  return output();
}

const addressOf = (label: string, { output }: Started): string =>
  new RegExp(`${label}\\s+(http\\S+)`).exec(output())?.[1] ?? '';

/** Everything that has the data folder in its arguments or environment: the database and the data API. */
async function processesOn(dir: string): Promise<string[]> {
  const found: string[] = [];
  for (const pid of (await readdir('/proc')).filter(
    (name) => /^\d+$/.test(name) && Number(name) !== process.pid,
  )) {
    const [command, env] = await Promise.all(
      ['cmdline', 'environ'].map((file) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '')),
    );
    if (`${command}${env}`.includes(dir)) found.push((command ?? '').replaceAll('\0', ' '));
  }
  return found;
}

// One product through its whole life: each test goes on from where the one before left it.
test('serves app and API, and signs the demo account in', async () => {
  const product = await running(...START);
  const page = await fetch(`${addressOf('App', product)}/funnels/anything`);
  expect(await page.text()).toContain('<div id="root">');
  const [, email, password] = /Sign in\s+(\S+)\s+\/\s+(\S+)/.exec(product.output()) ?? [];
  const bundle = await builtScripts(addressOf('App', product));
  const key = /sb_publishable_[\w-]+/.exec(bundle)?.[0] ?? '';
  const response = await fetch(`${addressOf('API', product)}/auth/v1/token?grant_type=password`, {
    method: 'POST',
    headers: { apikey: key, 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  expect(response.status).toBe(200);
  expect(bundle).not.toContain('sb_secret_');
}, 90_000);

test('is not started twice, nor reset while it runs', async () => {
  expect(await refused(...START)).toContain(
    'Rivulet cannot start. Rivulet is already running on the data folder',
  );
  expect(await refused(...RESET)).toContain('Stop it before you reset');
}, 90_000);

test.runIf(process.platform === 'linux')(
  'takes everything along when it is killed, and starts again',
  async () => {
    started[0]?.kill('SIGKILL');
    await vi.waitFor(async () => expect(await processesOn(dataDir)).toEqual([]), PATIENCE);
    const again = await running(...START);
    again.child.kill('SIGINT');
    const [status] = await once(again.child, 'close');
    expect({ status, output: again.output().trimEnd().split('\n').at(-1) }).toEqual({
      status: 0,
      output: 'Stopped.',
    });
    expect(await processesOn(dataDir)).toEqual([]);
  },
  60_000,
);

test.runIf(process.platform === 'linux')(
  'ends when whoever started it is gone',
  async () => {
    const shell = await running('sh', '-c', `${START.join(' ')}; true`);
    shell.child.kill('SIGKILL');
    await vi.waitFor(async () => expect(await processesOn(dataDir)).toEqual([]), PATIENCE);
  },
  60_000,
);

test('asked to end while still starting, it leaves nothing behind', async () => {
  const early = launch(...START);
  await vi.waitFor(() => expect(early.output()).toContain('Starting'), PATIENCE);
  early.child.kill('SIGTERM');
  const [status] = await once(early.child, 'close');
  expect(status).toBe(0);
  expect(await processesOn(dataDir)).toEqual([]);
}, 90_000);

test('half the settings of a hosted project are a mistake it names', async () => {
  const output = await refused('env', 'VITE_SUPABASE_URL=https://example.test', ...START);
  expect(output).toContain('missing: VITE_SUPABASE_PUBLISHABLE_KEY, DATABASE_URL');
});

test('reset empties the folder', async () => {
  const { child } = launch(...RESET);
  expect((await once(child, 'close'))[0]).toBe(0);
  await expect(readdir(dataDir)).rejects.toThrow('ENOENT');
});

async function builtScripts(url: string): Promise<string> {
  const page = await (await fetch(url)).text();
  const scripts = new Set(
    [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, path]) => path),
  );
  const texts = [...scripts].map(async (path) => (await fetch(`${url}${path}`)).text());
  return (await Promise.all(texts)).join('\n');
}

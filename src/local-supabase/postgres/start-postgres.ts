import { freePort } from '../free-port.ts';
import { type GuardedProcess, startGuarded } from '../guarded-process.ts';
import { StartProblem } from '../start-problem.ts';
import { say } from '../words.ts';
import { clusterDir } from './cluster-dir.ts';
import { createCluster, SUPERUSER } from './create-cluster.ts';
import { endOrphan } from './end-orphan.ts';
import { type Account, postgresAccount } from './postgres-account.ts';
import { type PostgresBinaries, postgresBinaries } from './postgres-binaries.ts';

export interface PostgresOptions {
  /** Exists and is locked by this process. */
  readonly dataDir: string;
  readonly superuserPassword: string;
  /** Throwaway data trades safety against a power cut for speed. */
  readonly durable: boolean;
  readonly log: (text: string) => void;
}

export interface PostgresServer {
  readonly port: number;
  /** Connection string for a role; without a database it is `postgres`. */
  readonly urlFor: (role: string, password: string, database?: string) => string;
  readonly adminUrl: string;
  stop(): Promise<void>;
}

const ATTEMPTS = 3;

export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const account = await postgresAccount();
  const [binaries, dir] = await Promise.all([
    postgresBinaries(account),
    clusterDir(options.dataDir, account),
  ]);
  await createCluster({ dir, initdb: binaries.initdb, account, password: options.superuserPassword });
  await endOrphan(dir);
  const { port, server } = await launch({ dir, binaries, account, options });
  const urlFor = (role: string, password: string, database = 'postgres'): string =>
    `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
  return { port, urlFor, adminUrl: urlFor(SUPERUSER, options.superuserPassword), stop: server.stop };
}

interface Launch {
  readonly dir: string;
  readonly binaries: PostgresBinaries;
  readonly account: Account | null;
  readonly options: PostgresOptions;
}

async function launch(plan: Launch): Promise<{ port: number; server: GuardedProcess }> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const outcome = await launchOn(port, plan);
    if (outcome.server) return { port, server: outcome.server };
    // Another program may take the port between our looking and PostgreSQL's binding.
    const portTaken = outcome.output.includes('could not bind');
    if (!portTaken || attempt === ATTEMPTS) {
      throw new StartProblem(say('postgres_failed', { reason: lastWords(outcome.output) }));
    }
  }
}

async function launchOn(port: number, { dir, binaries, account, options }: Launch) {
  let output = '';
  let ready = false;
  let markReady: (value: 'ready') => void;
  const whenReady = new Promise<'ready'>((resolve) => {
    markReady = resolve;
  });
  const server = startGuarded({
    command: binaries.postgres,
    args: ['-D', dir, '-p', String(port), ...settings(options.durable)],
    stopSignal: 'INT',
    cwd: '/',
    runAs: account,
    onOutput: (text) => {
      options.log(text);
      if (ready) return;
      output += text;
      ready = output.includes('database system is ready to accept connections');
      if (ready) markReady('ready');
    },
  });
  const first = await Promise.race([whenReady, server.ended]);
  return { server: first === 'ready' ? server : null, output };
}

function settings(durable: boolean): string[] {
  const values: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '256MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    log_checkpoints: 'off',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** The complaint itself, where PostgreSQL names one, else all it said. */
const lastWords = (output: string): string =>
  output
    .split('\n')
    .find((line) => /FATAL|PANIC|error while loading|cannot execute/.test(line))
    ?.trim() ?? output.trim();

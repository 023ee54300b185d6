import pg from 'pg';
import { SECOND } from '../../runtime/instant.ts';
import { ConnectionLost } from '../connection-lost.ts';
import { arrayLiteral } from './array-literal.ts';
import type { Database } from './database.ts';
import { failureOf } from './failure.ts';
import type { Connection } from './statement.ts';

export interface ConnectOptions {
  /** Statements by name, parsed once per connection. Default: unless the port is that of Supabase's pooler. */
  readonly prepare?: boolean;
  /** Milliseconds for a transaction, or a statement outside of one, before its connection is given up. */
  readonly deadline?: number;
  /** Told of each thing said to the server, `begin` and `commit` among them: for counting. */
  readonly onStatement?: (name: string) => void;
}

/** As long as the server gives a statement of the scheduler's role. A batch takes well under a second. */
const DEFAULT_DEADLINE = 60 * SECOND;
const CONNECT_WITHIN = 10 * SECOND;
const POOLER_IN_TRANSACTION_MODE = '6543';

/**
 * A pool for the scheduler, in Node and in Deno. No session state is used, so it works through a pooler in transaction
 * mode too; there statements go without names. Every use of a connection has a deadline: one that is dead without
 * having said so (a machine gone, a network cut) is noticed then, and replaced.
 */
export function connect(url: string, connections: number, options: ConnectOptions = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    application_name: 'rivulet-scheduler',
    connectionTimeoutMillis: CONNECT_WITHIN,
    keepAlive: true,
  });
  // A connection that ends is heard of by whoever uses it next; unheard, these events would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const cutOffs = new Set<() => void>();
  let ended: Promise<void> | null = null;
  const { deadline = DEFAULT_DEADLINE, onStatement } = options;
  const prepare = options.prepare ?? new URL(url).port !== POOLER_IN_TRANSACTION_MODE;
  const within = <T>(work: (say: Say) => Promise<T>): Promise<T> =>
    withClient(pool, { deadline, cutOffs }, (client) => work(sayTo(client, prepare, onStatement)));
  return {
    query: (statement, parameters) => within((say) => connectionOver(say).query(statement, parameters)),
    begin: (work) => within((say) => transaction(say, work)),
    end: async ({ timeout } = {}) => {
      const cutAll = (): void => {
        for (const cutOff of cutOffs) cutOff();
      };
      const timer = timeout === undefined ? undefined : setTimeout(cutAll, timeout * SECOND);
      ended ??= pool.end();
      await ended;
      clearTimeout(timer);
    },
  };
}

type Say = (name: string, text: string, values?: readonly unknown[]) => Promise<pg.QueryResult>;

const sayTo =
  (client: pg.PoolClient, prepare: boolean, onStatement: ConnectOptions['onStatement']): Say =>
  async (name, text, values) => {
    onStatement?.(name);
    try {
      if (!values) return await client.query(text);
      return await client.query({ text, values: values.map(encoded), ...(prepare ? { name } : {}) });
    } catch (error) {
      throw failureOf(error, name);
    }
  };

const encoded = (value: unknown): unknown => (Array.isArray(value) ? arrayLiteral(value) : value);

const connectionOver = (say: Say): Connection => ({
  query: async ({ name, text }, parameters) => (await say(name, text, parameters)).rows,
});

async function transaction<T>(say: Say, work: (connection: Connection) => Promise<T>): Promise<T> {
  await say('begin', 'begin');
  let result: T;
  try {
    result = await work(connectionOver(say));
  } catch (error) {
    if (!(error instanceof ConnectionLost)) await say('rollback', 'rollback');
    throw error;
  }
  const { command } = await say('commit', 'commit');
  // The server answers ROLLBACK, without an error, when a statement had failed and nobody minded.
  if (command !== 'COMMIT') throw new Error(`The transaction was not committed; the answer was ${command}`);
  return result;
}

interface Limits {
  readonly deadline: number;
  /** Ways to cut off each connection that is in use. */
  readonly cutOffs: Set<() => void>;
}

/** Takes a connection out of the pool. Back it goes whole, or not at all. */
async function withClient<T>(
  pool: pg.Pool,
  { deadline, cutOffs }: Limits,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect().catch((error: unknown) => {
    throw failureOf(error, 'connecting');
  });
  let given = false;
  const giveBack = (broken: boolean): void => {
    if (given) return;
    given = true;
    clearTimeout(timer);
    cutOffs.delete(cutOff);
    client.release(broken);
  };
  // Whoever waits for an answer is told that the connection ended.
  const cutOff = (): void => giveBack(true);
  const timer = setTimeout(cutOff, deadline);
  cutOffs.add(cutOff);
  try {
    const result = await work(client);
    giveBack(false);
    return result;
  } catch (error) {
    giveBack(error instanceof ConnectionLost);
    throw error;
  }
}

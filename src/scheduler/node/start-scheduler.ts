import { randomUUID } from 'node:crypto';
import type { Sql } from 'postgres';
import { kindOf } from '../../nodes/kinds.ts';
import { deliver } from '../deliver.ts';
import { postgresEngineStore } from '../postgres/engine-store.ts';
import { postgresMessageStore } from '../postgres/message-store.ts';
import type { Provider } from '../providers/provider.ts';
import type { MailAddresses } from '../render-message.ts';
import { type Engine, engineOf, tick } from '../tick.ts';
import { connect } from './connect.ts';
import { startLoop } from './loop.ts';
import { type Renewable, renewable } from './renewable.ts';

export interface SchedulerOptions {
  /** Logs in as `rivulet_scheduler`. */
  readonly databaseUrl: string;
  readonly provider: Provider;
  readonly addresses: MailAddresses;
  /** Contacts per transaction. */
  readonly batch?: number;
  /** Mails handed to the provider at once. */
  readonly concurrency?: number;
  /** Milliseconds for which messages are leased. */
  readonly lease?: number;
  readonly log?: (line: LogLine) => void;
  readonly onBatch?: Engine['onBatch'];
}

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly [key: string]: unknown;
}

export interface Scheduler {
  /** Finishes the transactions and deliveries under way, then closes its connections. */
  stop(): Promise<void>;
}

/** Mails leased at once: enough to keep the provider busy, few enough that a stop leaves little behind. */
const LEASED_AT_ONCE = 200;

/**
 * The Node host: one loop advances contacts, another delivers messages, so that a slow provider delays no journey.
 * Each has connections of its own, and opens new ones after a failure: when the database goes away in the middle of a
 * transaction, postgres.js can keep a place in its pool for a connection that is gone, and whoever is given that place
 * waits for ever.
 */
export function startScheduler(options: SchedulerOptions): Scheduler {
  const { batch = 500, concurrency = 20, log = () => undefined } = options;
  const pool = () => connect(options.databaseUrl, 2);
  const end = ({ sql }: { readonly sql: Sql }) => sql.end({ timeout: 5 });
  const advancing = renewable(() => openEngine(pool(), options), end);
  const delivering = renewable(() => openDelivery(pool(), options), end);
  const reports = (lost: Renewable<unknown>) => ({
    onError: (name: string, error: unknown) => {
      lost.renew();
      log({ level: 'error', event: `${name}-failed`, error: String(error) });
    },
    onRecovery: (name: string) => log({ level: 'info', event: `${name}-recovered` }),
  });
  const loops = [
    startLoop({
      ...reports(advancing),
      name: 'advance',
      round: async (goOn) => (await tick(advancing.current().engine, { batch, goOn })).more,
    }),
    startLoop({
      ...reports(delivering),
      name: 'deliver',
      round: async (goOn) =>
        (await deliver(delivering.current().delivery, { batch: LEASED_AT_ONCE, concurrency, goOn })).more,
    }),
  ];
  return {
    stop: async () => {
      await Promise.all(loops.map((loop) => loop.stop()));
      await Promise.all([advancing.close(), delivering.close()]);
    },
  };
}

function openEngine(sql: Sql, { log = () => undefined, onBatch }: SchedulerOptions) {
  const engine = engineOf(postgresEngineStore(sql), kindOf, {
    ...(onBatch ? { onBatch } : {}),
    onTrouble: ({ what, contacts, error }) =>
      log({ level: 'warn', event: what, contacts: contacts.slice(0, 10), error: String(error) }),
  });
  return { sql, engine };
}

function openDelivery(sql: Sql, { provider, addresses, lease }: SchedulerOptions) {
  const store = postgresMessageStore(sql);
  const delivery = {
    store,
    provider,
    addresses,
    newToken: randomUUID,
    ...(lease === undefined ? {} : { lease }),
  };
  return { sql, delivery };
}

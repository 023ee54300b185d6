import { randomUUID } from 'node:crypto';
import { kindOf } from '../../nodes/kinds.ts';
import { deliver } from '../deliver.ts';
import { postgresEngineStore } from '../postgres/engine-store.ts';
import { postgresMessageStore } from '../postgres/message-store.ts';
import type { Provider } from '../providers/provider.ts';
import type { MailAddresses } from '../render-message.ts';
import { type Engine, engineOf, tick } from '../tick.ts';
import { connect } from './connect.ts';
import { startLoop } from './loop.ts';

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

/** The Node host: one loop advances contacts, another delivers messages, so that a slow provider delays no journey. */
export function startScheduler(options: SchedulerOptions): Scheduler {
  const { batch = 500, concurrency = 20, log = () => undefined } = options;
  const sql = connect(options.databaseUrl, 4);
  const engine = engineOf(postgresEngineStore(sql), kindOf, {
    ...(options.onBatch ? { onBatch: options.onBatch } : {}),
    onTrouble: ({ what, contacts, error }) =>
      log({ level: 'warn', event: what, contacts: contacts.slice(0, 10), error: String(error) }),
  });
  const { provider, addresses } = options;
  const lease = options.lease === undefined ? {} : { lease: options.lease };
  const delivery = { store: postgresMessageStore(sql), provider, addresses, newToken: randomUUID, ...lease };
  const reports = {
    onError: (name: string, error: unknown) =>
      log({ level: 'error', event: `${name}-failed`, error: String(error) }),
    onRecovery: (name: string) => log({ level: 'info', event: `${name}-recovered` }),
  };
  const loops = [
    startLoop({
      ...reports,
      name: 'advance',
      round: async (goOn) => (await tick(engine, { batch, goOn })).more,
    }),
    startLoop({
      ...reports,
      name: 'deliver',
      round: async (goOn) => (await deliver(delivery, { batch: LEASED_AT_ONCE, concurrency, goOn })).more,
    }),
  ];
  return {
    stop: async () => {
      await Promise.all(loops.map((loop) => loop.stop()));
      await sql.end({ timeout: 5 });
    },
  };
}

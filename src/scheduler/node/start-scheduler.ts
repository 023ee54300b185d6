import { randomUUID } from 'node:crypto';
import { kindOf } from '../../nodes/kinds.ts';
import { deliver } from '../deliver.ts';
import { timers } from '../functions/timers.ts';
import { mailCarrier } from '../mail-carrier.ts';
import { connect } from '../postgres/connect.ts';
import type { Database } from '../postgres/database.ts';
import { postgresEngineStore } from '../postgres/engine-store.ts';
import { postgresMessageStore } from '../postgres/message-store.ts';
import { postgresProviderStore } from '../postgres/provider-store.ts';
import type { Provider } from '../providers/provider.ts';
import type { MailAddresses } from '../render-message.ts';
import { type Engine, engineOf, tick } from '../tick.ts';
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

/**
 * The Node host: one loop advances contacts, another delivers messages, so that a slow provider delays no journey. Each
 * has connections of its own.
 */
export function startScheduler(options: SchedulerOptions): Scheduler {
  const { databaseUrl, batch = 500, concurrency = 20, log = () => undefined } = options;
  const advancing = connect(databaseUrl, 2);
  const delivering = connect(databaseUrl, 2);
  const engine = openEngine(advancing, options);
  const delivery = openDelivery(delivering, options);
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
      await Promise.all([advancing.end({ timeout: 5 }), delivering.end({ timeout: 5 })]);
    },
  };
}

function openEngine(sql: Database, { log = () => undefined, onBatch }: SchedulerOptions) {
  return engineOf(postgresEngineStore(sql), kindOf, {
    ...(onBatch ? { onBatch } : {}),
    onTrouble: ({ what, contacts, error }) =>
      log({ level: 'warn', event: what, contacts: contacts.slice(0, 10), error: String(error) }),
  });
}

function openDelivery(sql: Database, { provider, addresses, lease }: SchedulerOptions) {
  return {
    store: postgresMessageStore(sql),
    providers: postgresProviderStore(sql),
    carrier: mailCarrier(provider, addresses),
    timers: timers(),
    newToken: randomUUID,
    ...(lease === undefined ? {} : { lease }),
  };
}

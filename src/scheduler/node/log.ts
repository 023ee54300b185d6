import type { LaneListener } from '../loops/lane.ts';

/** One JSON object a line. No line names a person: contacts and runs go by id. */
export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly [key: string]: unknown;
}

export type Log = (line: LogLine) => void;

const ADDRESS = /[^\s<>"'(]+@[^\s<>"')]+/g;

/** A line as it is written. Errors of servers may quote whom a mail was to: addresses are left out. */
export const writtenLine = (line: LogLine, at: Date): string =>
  `${JSON.stringify({ at: at.toISOString(), ...line }, (_key, value: unknown) =>
    typeof value === 'string' ? value.replace(ADDRESS, '…@…') : value,
  )}\n`;

/** Ids in one line; more are only counted. */
const MOST_IDS = 10;

/** Logs what needs somebody's attention, and passes all of it on. */
export const logging = (log: Log, next: LaneListener = {}): LaneListener => ({
  batch: (batch, milliseconds) => {
    for (const { trace } of batch.turns) {
      for (const { outcome, runId: run, funnelId: funnel, node, kind, error } of trace) {
        if (outcome === 'failed') log({ level: 'warn', event: 'run-failed', run, funnel, node, kind, error });
      }
    }
    next.batch?.(batch, milliseconds);
  },
  trouble: (trouble) => {
    const { what: event, contacts, error } = trouble;
    const of = contacts.length;
    log({ level: 'warn', event, of, contacts: contacts.slice(0, MOST_IDS), error: String(error) });
    next.trouble?.(trouble);
  },
  settled: (channel, settlements) => {
    for (const { id: message, status, reason } of settlements) {
      if (status === 'failed' || status === 'unknown')
        log({ level: 'warn', event: `message-${status}`, channel, message, reason });
    }
    next.settled?.(channel, settlements);
  },
  deliveryTrouble: (provider, what, error) => {
    log({ level: 'warn', event: what, provider, error: String(error) });
    next.deliveryTrouble?.(provider, what, error);
  },
});

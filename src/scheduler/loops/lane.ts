import type { Carrier } from '../carrier.ts';
import type { Settlement, Timers } from '../delivery-ports.ts';
import type { BatchResult } from '../ports.ts';
import type { Database } from '../postgres/database.ts';
import type { Trouble } from '../tick.ts';

/** Work that is done round after round, beside other work, in this process or in another. */
export interface Lane {
  /** Unique in a process; logs and health go by it. */
  readonly name: string;
  /** Milliseconds between rounds when nothing is due. */
  readonly idle: number;
  /** One round, asking `goOn` between transactions. @returns whether more is due already. */
  readonly round: (goOn: () => boolean) => Promise<boolean>;
}

/** What a host lends to its lanes. */
export interface LaneHost {
  readonly database: Database;
  /** One for each channel that this host delivers. */
  readonly carriers: readonly Carrier[];
  readonly timers: Timers;
  readonly newToken: () => string;
  readonly sizes: LaneSizes;
  readonly hears: LaneListener;
}

export interface LaneSizes {
  /** Contacts in one transaction. */
  readonly batch: number;
  /** Batches that are advanced at once. */
  readonly concurrency: number;
  /** Calls of each provider that are under way at once. */
  readonly deliveries: number;
  /** Milliseconds for which messages are leased. */
  readonly lease?: number;
}

/** Told of what lanes did and survived: for metrics and logs. */
export interface LaneListener {
  readonly batch?: (batch: BatchResult, milliseconds: number) => void;
  readonly trouble?: (trouble: Trouble) => void;
  readonly settled?: (channel: string, settlements: readonly Settlement[]) => void;
  readonly deliveryTrouble?: (provider: string, what: string, error: unknown) => void;
}

/** Opens the lanes of one kind of work; none where the host has nothing for them to do. */
export type OpenLanes = (host: LaneHost) => readonly Lane[];

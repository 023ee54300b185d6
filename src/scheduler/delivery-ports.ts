import type { Json } from '../graph/json.ts';
import type { VersionGraph } from './ports.ts';

/** Where messages live. Every write but `lease` and `expire` is fenced by the lease's token. */
export interface MessageStore {
  /** Takes up to `limit` due messages for `leaseMs`, within each workspace's rate. */
  lease(limit: number, token: string, leaseMs: number): Promise<readonly LeasedMessage[]>;
  graphs(versionIds: readonly string[]): Promise<readonly VersionGraph[]>;
  saveLinks(links: readonly SavedLinks[]): Promise<void>;
  /**
   * The last look before the provider is called: marks as handed those that are still ours, still in time, and whose
   * contact may still be written to at this address. @returns their ids; the others must not be sent.
   */
  hand(token: string, messages: readonly HandedMessage[]): Promise<ReadonlySet<string>>;
  /** Why messages could not be handed, for those that are still ours. */
  obstacles(token: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Writes outcomes, wakes the runs that await them, and records them in the contacts' history. */
  settle(token: string, settlements: readonly Settlement[]): Promise<void>;
  /**
   * Ends leases that ran out. Those not yet handed may simply be taken again. Those handed are in doubt: taken again
   * only if the provider honours keys, else `unknown`.
   */
  expire(honoursKeys: boolean): Promise<void>;
}

export interface LeasedMessage {
  readonly id: string;
  readonly runId: string;
  readonly node: string;
  readonly visit: number;
  readonly versionId: string;
  readonly attempts: number;
  readonly workspace: {
    readonly id: string;
    readonly name: string;
    readonly postalAddress: string;
    readonly senderName: string;
    readonly senderEmail: string;
  };
  /** Fields of the contact, for merge tags; `email` among them. */
  readonly fields: Readonly<Record<string, Json>>;
}

export interface SavedLinks {
  readonly messageId: string;
  readonly workspaceId: string;
  readonly urls: readonly string[];
}

export interface HandedMessage {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
}

export interface Settlement {
  readonly id: string;
  /** `queued` gives it back, to be tried again after `retryIn`. */
  readonly status: 'sent' | 'failed' | 'skipped' | 'expired' | 'queued';
  readonly reason: string | null;
  readonly providerId: string | null;
  /** Milliseconds; only for `queued`. */
  readonly retryIn: number | null;
}

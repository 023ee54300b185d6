import type { Json, JsonObject } from '../graph/json.ts';
import type { Channel } from '../runtime/effect.ts';
import type { Instant } from '../runtime/instant.ts';
import type { BreakerState } from './breaker/breaker.ts';
import type { VersionGraph } from './ports.ts';

/** Where messages live. Every write but `lease` and `expire` is fenced by the lease's token. */
export interface MessageStore {
  /** Takes due messages of one channel, fairly among workspaces and within each one's rate. */
  lease(lease: Lease): Promise<readonly LeasedMessage[]>;
  /** Prolongs a lease that has not run out, for messages whose provider is still busy. */
  extend(token: string, ids: readonly string[], leaseMs: number): Promise<void>;
  /** Gives back what was leased and not handed over. */
  release(token: string, ids: readonly string[]): Promise<void>;
  graphs(versionIds: readonly string[]): Promise<readonly VersionGraph[]>;
  /**
   * The last look before the provider is called: marks as handed those that are still ours, still in time, and whose
   * contact may still be written to at this address, and keeps where their links lead. May be asked again where its answer was not heard, as long as
   * nothing has been sent. @returns their ids; the others must not be sent.
   */
  hand(token: string, messages: readonly HandedMessage[]): Promise<ReadonlySet<string>>;
  /** Why messages could not be handed, for those that are still ours. */
  obstacles(token: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Writes outcomes, wakes the runs that await them, and records them in the contacts' history. */
  settle(token: string, settlements: readonly Settlement[]): Promise<void>;
  /**
   * Ends leases that ran out. Those not yet handed may simply be taken again. Those handed are in doubt: taken again
   * only if the provider honours keys, else `unknown`. Messages that come too late become `expired`, whether or not
   * their provider is there.
   */
  expire(channel: Channel, honoursKeys: boolean): Promise<void>;
  /** Sets aside mails of workspaces that have no sender address, and takes up those of workspaces that have one now. */
  mindSenders(): Promise<void>;
}

export interface Lease {
  readonly channel: Channel;
  readonly limit: number;
  /** The fence: whoever holds the messages writes with it. */
  readonly token: string;
  readonly leaseMs: number;
}

export interface LeasedMessage {
  readonly id: string;
  readonly channel: Channel;
  readonly contactId: string;
  readonly runId: string;
  readonly funnelId: string;
  readonly node: string;
  readonly visit: number;
  readonly versionId: string;
  readonly attempts: number;
  /** Its run waits for the outcome. */
  readonly awaited: boolean;
  readonly workspace: {
    readonly id: string;
    readonly name: string;
    readonly postalAddress: string;
    readonly senderName: string;
    readonly senderEmail: string;
  };
  /** Fields of the contact, for merge tags; `email` among them. */
  readonly fields: Readonly<Record<string, Json>>;
  /** What came with the event that started the run. */
  readonly trigger: JsonObject;
  /** What earlier steps have kept. */
  readonly variables: JsonObject;
}

export interface HandedMessage {
  readonly id: string;
  /** The contact's address in the channel; null where no contact is addressed. */
  readonly recipient: string | null;
  readonly subject: string | null;
  /** Where its links lead, by position. */
  readonly links: readonly string[];
}

export interface Settlement {
  readonly id: string;
  /** A run waits for it: it is moved together with the outcome, under the lock of its contact. */
  readonly awaited: boolean;
  /** `queued` gives it back, to be tried again after `retryIn`. */
  readonly status: 'sent' | 'failed' | 'skipped' | 'queued' | 'unknown' | 'expired';
  readonly reason: string | null;
  readonly providerId: string | null;
  /** Milliseconds; only for `queued`. */
  readonly retryIn: number | null;
  /** What a called address answered; absent where there is nothing to keep. */
  readonly response?: Json;
}

/** Where all schedulers note how the providers are. */
export interface ProviderStore {
  /** The state and the present, by one clock for everybody. */
  read(provider: string): Promise<{ readonly state: BreakerState; readonly now: Instant }>;
  /** Takes it upon this scheduler to try one message within so many milliseconds. False if another was first. */
  beginProbe(provider: string, within: number): Promise<boolean>;
  /** Changes the state, one change after another. */
  change(provider: string, after: (before: BreakerState, now: Instant) => BreakerState): Promise<void>;
}

/** Time passing outside: the host's timers. */
export interface Timers {
  pause(milliseconds: number): Promise<void>;
  /** Calls again and again until the returned function is called. */
  every(milliseconds: number, work: () => void): () => void;
  /** The work's result, or `'late'` if that takes longer, or if the host gives up before. */
  within<T>(milliseconds: number, work: Promise<T>): Promise<T | 'late'>;
}

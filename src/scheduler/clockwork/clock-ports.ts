import type { NodeId } from '../../graph/model.ts';
import type { ClockReach } from '../../runtime/behaviour.ts';
import type { ContactFacts, FactNeed } from '../../runtime/facts.ts';
import type { Instant } from '../../runtime/instant.ts';
import type { VersionGraph } from '../ports.ts';

/** Where the engine keeps what it knows of entries by the clock. */
export interface ClockStore {
  transaction<T>(work: (transaction: ClockTransaction) => Promise<T>): Promise<T>;
}

export interface ClockTransaction {
  now(): Promise<Instant>;
  /**
   * Locks one clock of an active funnel that has not looked as far as `until`, passing over those that others hold. A
   * clock never seen before has looked as far as the present: what lay before is none of its business.
   */
  claimClock(until: Instant): Promise<FunnelClock | null>;
  graphs(versionIds: readonly string[]): Promise<readonly VersionGraph[]>;
  /** The next contacts of a look, by id. */
  candidates(
    clock: FunnelClock,
    reach: ClockReach,
    needs: ReadonlySet<FactNeed>,
    limit: number,
  ): Promise<readonly ContactFacts[]>;
  addStrikes(clock: FunnelClock, strikes: readonly Strike[]): Promise<void>;
  /** How far a look has come: at which contact it goes on, or that it is finished. */
  saveLook(clock: FunnelClock, progress: LookProgress): Promise<void>;
  /** Turns strikes that are due into events, for active funnels; others are dropped. @returns how many were due. */
  strike(limit: number): Promise<number>;
}

export interface FunnelClock {
  readonly funnelId: string;
  readonly node: NodeId;
  readonly workspaceId: string;
  readonly workspaceZone: string;
  readonly versionId: string;
  /** Looked through up to here. */
  readonly lookedUntil: Instant;
  /** The end of the look under way; null between looks. */
  readonly lookingUntil: Instant | null;
  readonly lastContact: string | null;
}

export interface Strike {
  readonly contactId: string;
  readonly at: Instant;
}

export type LookProgress =
  | { readonly lookingUntil: Instant; readonly lastContact: string }
  | { readonly finished: Instant };

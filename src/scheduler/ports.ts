import type { FunnelGraph, NodeId, PortId } from '../graph/model.ts';
import type { EntryHistory } from '../runtime/enrol.ts';
import type { ContactFacts, FactNeed } from '../runtime/facts.ts';
import type { Instant } from '../runtime/instant.ts';
import type { Pause } from '../runtime/pause.ts';
import type { Policies } from '../runtime/policies/policies-schema.ts';
import type { ArrivedEvent, StandingRun, TurnResult } from '../runtime/turn.ts';

/*
 * Terminology: a *tick* works off what is due, batch by batch. A *batch* is one transaction over some *claimed*
 * contacts: their row locks are the claim, and they vanish with the connection. A *version* is a published graph.
 */

/** Where the engine's rows live. `memory/` and `postgres/` are its two forms. */
export interface EngineStore {
  /** Runs `work` in one transaction; commits if it returns, rolls back if it throws. */
  transaction<T>(work: (transaction: EngineTransaction) => Promise<T>): Promise<T>;
  /** True for a failure that the same batch may well survive when tried again: a deadlock, a serialization failure. */
  isPassing(error: unknown): boolean;
}

export interface EngineTransaction {
  /** Locks up to `limit` contacts that have something due, passing over those that another scheduler holds. */
  claim(limit: number, only?: readonly string[]): Promise<readonly ClaimedContact[]>;
  /** The clock of the batch. Read after locking, so that nobody who waited acts in the past. */
  now(): Promise<Instant>;
  activeFunnels(workspaceIds: readonly string[]): Promise<readonly ActiveFunnel[]>;
  graphs(versionIds: readonly string[]): Promise<readonly VersionGraph[]>;
  /** Their waiting runs, due or not. */
  waitingRuns(contactIds: readonly string[], now: Instant): Promise<readonly StandingRun[]>;
  pendingEvents(contactIds: readonly string[]): Promise<readonly PendingEvent[]>;
  histories(contactIds: readonly string[], funnelIds: readonly string[]): Promise<readonly ContactHistory[]>;
  facts(request: FactRequest): Promise<readonly ContactFacts[]>;
  /** Writes a whole batch, set-based. */
  write(batch: BatchResult): Promise<void>;
  /** Parks the due runs of a contact whose work cannot be committed, and takes its events out of the inbox. */
  park(contactId: string, reason: string): Promise<void>;
}

export interface ClaimedContact {
  readonly contactId: string;
  readonly workspaceId: string;
}

export interface ActiveFunnel {
  readonly funnelId: string;
  readonly workspaceId: string;
  readonly workspaceZone: string;
  readonly policies: Policies;
  readonly versionId: string;
  /** Oldest first; those that are over. */
  readonly pauses: readonly Pause[];
  /** The ports that finished tests have chosen for everybody, by node. */
  readonly winners: Readonly<Record<NodeId, PortId>>;
}

export interface VersionGraph {
  readonly funnelId: string;
  readonly versionId: string;
  readonly graph: FunnelGraph;
}

export interface PendingEvent extends ArrivedEvent {
  readonly eventId: string;
  readonly contactId: string;
}

export interface ContactHistory extends EntryHistory {
  readonly contactId: string;
  readonly funnelId: string;
}

export interface FactRequest {
  readonly contactIds: readonly string[];
  readonly needs: ReadonlySet<FactNeed>;
  /** Runs whose mails matter. */
  readonly runIds: readonly string[];
  /** How far back messages to the contacts matter; null for not at all. */
  readonly sendingsSince: Instant | null;
}

/** What one batch writes. Rows are grouped by kind, not by contact: each group is one statement. */
export interface BatchResult {
  readonly now: Instant;
  readonly turns: readonly ContactTurn[];
  readonly consumed: readonly string[];
}

export interface ContactTurn extends TurnResult {
  readonly workspaceId: string;
  readonly contactId: string;
}

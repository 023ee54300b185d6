import type { JsonObject } from '../graph/json.ts';
import type { NodeId, PortId } from '../graph/model.ts';
import type { Effect } from './effect.ts';
import type { ContactEvent, EventPattern } from './event.ts';
import type { ContactFacts, FactNeed, MailActivity } from './facts.ts';
import type { Instant } from './instant.ts';
import type { Occasion, RunError, Trigger, Wait } from './run.ts';
import type { TimeZone } from './time/time-zone.ts';

/** What a step sees. It reads no clock, draws no chance and fetches nothing. */
export interface Step<Settings> {
  readonly node: NodeId;
  readonly settings: Settings;
  readonly now: Instant;
  /** As it stands now, changes made earlier in this very step included. */
  readonly contact: ContactFacts;
  /** The contact's zone, else the workspace's, else UTC. */
  readonly zone: TimeZone;
  readonly visit: number;
  readonly enteredAt: Instant;
  readonly trigger: Trigger;
  /** What the contact did with the mail an earlier step of this run sent; null if none was. */
  mail(node: NodeId): MailActivity | null;
  wired(port: PortId): boolean;
}

/** What a step decides. `detail` is kept on the step's row: why, in operand values. */
export type Move =
  | {
      readonly move: 'leave';
      readonly port: PortId;
      readonly effects?: readonly Effect[];
      readonly detail?: JsonObject;
    }
  | {
      readonly move: 'wait';
      readonly wait: Wait;
      readonly effects?: readonly Effect[];
      readonly detail?: JsonObject;
    }
  | { readonly move: 'end'; readonly reason: string; readonly detail?: JsonObject }
  | { readonly move: 'fail'; readonly error: RunError };

/** The runtime half of a kind. */
export interface Behaviour<Settings> {
  readonly kind: string;
  facts(settings: Settings): readonly FactNeed[];
  enter(step: Step<Settings>): Move;
  /** Goes on from a wait. A kind that never waits has none. */
  resume?(step: Step<Settings>, wait: Wait, occasion: Occasion): Move;
}

/** The runtime half of an entry: what starts a run. */
export interface EntryBehaviour<Settings> extends Behaviour<Settings> {
  listens(settings: Settings, funnelId: string): readonly EventPattern[];
  /** May this event start a run, with these facts and this past? */
  admits(settings: Settings, candidate: Candidate): boolean;
}

export interface Candidate {
  readonly event: ContactEvent;
  readonly contact: ContactFacts;
  /** How many times this contact entered this funnel before. */
  readonly earlierEntries: number;
  /** It is inside now. */
  readonly inside: boolean;
}

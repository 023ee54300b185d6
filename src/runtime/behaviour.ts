import type { JsonObject } from '../graph/json.ts';
import type { NodeId, PortId } from '../graph/model.ts';
import type { Effect } from './effect.ts';
import type { ContactEvent, EventPattern, Place } from './event.ts';
import type { ContactFacts, FactNeed, MailActivity } from './facts.ts';
import type { Instant } from './instant.ts';
import type { Policies } from './policies/policies-schema.ts';
import type { Occasion, RunError, Trigger, Wait } from './run.ts';
import type { TimeZone } from './time/time-zone.ts';

/** What a step sees. It reads no clock, draws no chance and fetches nothing. */
export interface Step<Settings> {
  readonly node: NodeId;
  readonly funnelId: string;
  readonly runId: string;
  readonly settings: Settings;
  readonly now: Instant;
  /** As it stands now, changes made earlier in this very step included. */
  readonly contact: ContactFacts;
  /** The contact's zone, else the workspace's, else UTC. */
  readonly zone: TimeZone;
  /** The workspace's zone, else UTC. */
  readonly workspaceZone: TimeZone;
  readonly policies: Policies;
  readonly entry: number;
  readonly visit: number;
  readonly enteredAt: Instant;
  readonly trigger: Trigger;
  readonly variables: JsonObject;
  /** The event at hand, where one is: while resuming for it, or being asked to seize because of it. */
  readonly event: ContactEvent | null;
  /** What the contact did with the mail an earlier step of this run sent; null if none was. */
  mail(node: NodeId): MailActivity | null;
  wired(port: PortId): boolean;
  /** The port that a finished test has chosen for everybody; null while it runs. */
  readonly winner: PortId | null;
}

/** What a step decides. `detail` is kept on the step's row: why, in operand values. */
export type Move =
  | {
      readonly move: 'leave';
      readonly port: PortId;
      readonly effects?: readonly Effect[];
      readonly detail?: JsonObject;
      /** Variables kept for later steps. */
      readonly keep?: JsonObject;
    }
  | {
      readonly move: 'wait';
      readonly wait: Wait;
      readonly effects?: readonly Effect[];
      readonly detail?: JsonObject;
    }
  /** What happened does not concern it: the wait goes on as it was. */
  | { readonly move: 'stay' }
  | {
      readonly move: 'end';
      readonly reason: string;
      readonly effects?: readonly Effect[];
      readonly detail?: JsonObject;
    }
  | { readonly move: 'fail'; readonly error: RunError };

/** The runtime half of a kind. */
export interface Behaviour<Settings> {
  readonly kind: string;
  facts(settings: Settings): readonly FactNeed[];
  /**
   * The events that concern it. An entry starts runs by them, a step where a run waits resumes it by them, and a step
   * that seizes takes hold of a run by them wherever it waits.
   */
  listens?(settings: Settings, place: Place): readonly EventPattern[];
  enter(step: Step<Settings>): Move;
  /** Goes on from a wait. A kind that never waits has none. */
  resume?(step: Step<Settings>, wait: Wait, occasion: Occasion): Move;
  /**
   * Takes a run away from wherever it stands, or declines with null. Asked for every event it listens to, and without
   * one whenever a run enters the funnel or goes on. The move is made as if from this step.
   */
  seize?(step: Step<Settings>): Move | null;
  /** Which runs it may seize: all of them, or those that still have this step ahead. */
  readonly seizes?: 'anywhere' | 'ahead';
}

/** The runtime half of an entry: what starts a run. */
export interface EntryBehaviour<Settings> extends Behaviour<Settings> {
  listens(settings: Settings, place: Place): readonly EventPattern[];
  /** May this event start a run, with these facts and this past? */
  admits(settings: Settings, candidate: Candidate): boolean;
  /** What the event is about, where each such thing may bring the contact in once. */
  key?(settings: Settings, event: ContactEvent): string | null;
  /** When the clock next brings this contact in, after an instant; null for never. Its event is `clockEvent`'s. */
  clock?(settings: Settings, viewer: ClockViewer, after: Instant): Instant | null;
  /**
   * Whom the clock may bring in after `from` and up to `to`: a cheap first look at a whole workspace, which `clock` then
   * makes exact for each contact. Null for nobody. Every entry with a `clock` has it.
   */
  clockReach?(settings: Settings, window: ClockWindow): ClockReach | null;
}

export interface ClockWindow {
  readonly from: Instant;
  readonly to: Instant;
  readonly workspaceZone: TimeZone;
}

export type ClockReach =
  | { readonly reach: 'everyone' }
  /** Those whose field holds one of these days, `2026-03-29`, or with `yearly` that day of any year. */
  | {
      readonly reach: 'days';
      readonly field: string;
      readonly days: readonly string[];
      readonly yearly: boolean;
    };

export interface ClockViewer {
  readonly contact: ContactFacts;
  readonly zone: TimeZone;
  readonly workspaceZone: TimeZone;
}

export interface Candidate {
  readonly funnelId: string;
  readonly event: ContactEvent;
  readonly contact: ContactFacts;
  readonly now: Instant;
  readonly workspaceZone: TimeZone;
  /** How many times this contact entered this funnel before. */
  readonly earlierEntries: number;
  readonly lastEnteredAt: Instant | null;
  /** It is inside now. */
  readonly inside: boolean;
  /** It has entered for this key before. */
  hasEnteredFor(key: string): boolean;
}

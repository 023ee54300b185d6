import type { MessageDraft } from './advanced.ts';
import type { ContactChange } from './effect.ts';
import type { EntryHistory } from './enrol.ts';
import type { ContactEvent } from './event.ts';
import type { ContactFacts } from './facts.ts';
import type { Instant } from './instant.ts';
import type { Pause } from './pause.ts';
import type { Policies } from './policies/policies-schema.ts';
import type { Program } from './program.ts';
import type { Run } from './run.ts';
import type { TraceEntry } from './trace.ts';

/** What is the same for every contact of a batch. */
export interface TurnWorld {
  readonly now: Instant;
  readonly workspaceZone: string | null;
  readonly policies: Policies;
  /** Published programs of active funnels, by funnel. A funnel that is not among them is paused. */
  readonly published: ReadonlyMap<string, Program>;
  /** Any version that a run may still be on. Throws if it was not loaded. */
  programOf(versionId: string): Program;
  /** Of a funnel that was paused: oldest first. */
  pausesOf(funnelId: string): readonly Pause[];
  /** The port that a finished test has chosen for everybody. */
  readonly winnerOf?: (funnelId: string, node: string) => string | null;
}

/** One contact and everything that is due for it. */
export interface ContactWork {
  readonly contact: ContactFacts;
  /** All its waiting runs: what is not due yet may hear what happens. */
  readonly runs: readonly StandingRun[];
  /** Pending events, in the order in which they arrived. */
  readonly events: readonly ArrivedEvent[];
  readonly histories: ReadonlyMap<string, EntryHistory>;
}

export interface StandingRun {
  readonly run: Run;
  /** The instant at which it came due; null if it is not. */
  readonly dueAt: Instant | null;
}

export interface ArrivedEvent {
  readonly event: ContactEvent;
  readonly arrivedAt: Instant;
}

export interface TurnResult {
  readonly contact: ContactFacts;
  /** Every run that moved, as it stands after; new ones among them. */
  readonly runs: ReadonlyMap<string, Run>;
  readonly started: ReadonlySet<string>;
  readonly trace: readonly TraceEntry[];
  readonly changes: readonly ContactChange[];
  readonly messages: readonly MessageDraft[];
  readonly events: readonly ContactEvent[];
}

/** A due run, or an event that has arrived. */
export type TurnItem = { at: Instant; run: Run } | { at: Instant; event: ContactEvent };

/**
 * Among runs the one that entered first, then as the funnels are listed, then by entry: nothing that differs between a
 * preview and production, as ids do.
 */
export function runOrder(a: Run, b: Run, { published }: TurnWorld): number {
  if (a.enteredAt !== b.enteredAt) return a.enteredAt - b.enteredAt;
  if (a.funnelId === b.funnelId) return a.entry - b.entry;
  const places = [...published.keys()];
  return places.indexOf(a.funnelId) - places.indexOf(b.funnelId);
}

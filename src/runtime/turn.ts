import { type Advanced, advance, type MessageDraft } from './advance.ts';
import type { ContactChange } from './effect.ts';
import { chaseError, type EntryHistory, entryFor, neverEntered, startedRun } from './enrol.ts';
import type { ContactEvent } from './event.ts';
import type { ContactFacts } from './facts.ts';
import type { Instant } from './instant.ts';
import type { Program } from './program.ts';
import { relocated } from './relocate.ts';
import type { Occasion, Run } from './run.ts';
import type { TraceEntry } from './trace.ts';

/** What is the same for every contact of a batch. */
export interface TurnWorld {
  readonly now: Instant;
  readonly workspaceZone: string | null;
  /** Published programs of active funnels, by funnel. */
  readonly published: ReadonlyMap<string, Program>;
  /** Any version that a run may still be on. Throws if it was not loaded. */
  readonly programOf: (versionId: string) => Program;
}

/** One contact and everything that is due for it. */
export interface ContactWork {
  readonly contact: ContactFacts;
  /** Due runs, each with the instant at which it came due. */
  readonly runs: readonly DueRun[];
  /** Pending events, in the order in which they arrived. */
  readonly events: readonly ArrivedEvent[];
  readonly histories: ReadonlyMap<string, EntryHistory>;
}

export interface DueRun {
  readonly run: Run;
  readonly dueAt: Instant;
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

/**
 * All that happens to one contact now, in order: what is due by (instant, runs before events), and after each piece
 * the events that it caused, before the next. The scheduler's batch and `simulate` are both folds of this function.
 */
export function takeTurn(work: ContactWork, world: TurnWorld): TurnResult {
  const turn = new Turn(work, world);
  for (const item of inOrder(work, world)) turn.handle(item);
  return turn.result();
}

type Item = { at: Instant; run: Run } | { at: Instant; event: ContactEvent };

/**
 * By instant. At one instant runs come before events; among runs the one that entered first, then as the funnels are
 * listed, then by entry: nothing that differs between a preview and production, as ids do.
 */
function inOrder(work: ContactWork, world: TurnWorld): Item[] {
  const places = [...world.published.keys()];
  const placeOf = (run: Run): number => places.indexOf(run.funnelId);
  const runs = [...work.runs]
    .sort(
      ({ run: a }, { run: b }) => a.enteredAt - b.enteredAt || placeOf(a) - placeOf(b) || a.entry - b.entry,
    )
    .map(({ run, dueAt }): Item => ({ at: dueAt, run }));
  const events = work.events.map(({ event, arrivedAt }): Item => ({ at: arrivedAt, event }));
  // Stable: what is due at one instant stays in this order.
  return [...runs, ...events].sort((a, b) => a.at - b.at);
}

/** The working copy of one turn: mutable inside, thrown away after. */
class Turn {
  private readonly world: TurnWorld;
  private readonly histories: Map<string, EntryHistory>;
  private readonly runs = new Map<string, Run>();
  private readonly started = new Set<string>();
  private readonly trace: TraceEntry[] = [];
  private readonly changes: ContactChange[] = [];
  private readonly messages: MessageDraft[] = [];
  private readonly events: ContactEvent[] = [];
  private contact: ContactFacts;

  constructor(work: ContactWork, world: TurnWorld) {
    this.world = world;
    this.contact = work.contact;
    this.histories = new Map(work.histories);
  }

  handle(item: Item): void {
    let pending = 'event' in item ? [item.event] : this.goOn(item.run);
    while (pending.length > 0) pending = pending.flatMap((event) => this.offer(event));
  }

  result(): TurnResult {
    const { contact, runs, started, trace, changes, messages, events } = this;
    return { contact, runs, started, trace, changes, messages, events };
  }

  private goOn(run: Run): readonly ContactEvent[] {
    const current = this.world.programOf(run.versionId);
    const program = relocated(run, current, this.world.published.get(run.funnelId));
    return this.move(
      program,
      { ...run, versionId: program.versionId },
      run.occasion ?? { occasion: 'timer' },
    );
  }

  /** Offers an event to every active funnel; the runs it starts may cause further events. */
  private offer(event: ContactEvent): readonly ContactEvent[] {
    const caused: ContactEvent[] = [];
    for (const program of this.world.published.values()) {
      const history = this.histories.get(program.funnelId) ?? neverEntered;
      const entry = entryFor(program, event, this.contact, history);
      if (!entry) continue;
      const run = startedRun(program, entry, event, this.contact.id, history, this.world.now);
      this.started.add(run.id);
      const chase = chaseError(event);
      if (chase) this.park(run, entry.node.kind, chase);
      else caused.push(...this.move(program, run, 'enter'));
    }
    return caused;
  }

  private move(program: Program, run: Run, occasion: Occasion | 'enter'): readonly ContactEvent[] {
    const { now, workspaceZone } = this.world;
    const advanced = advance(program, run, occasion, { now, workspaceZone, contact: this.contact });
    this.keep(advanced);
    return advanced.events;
  }

  private keep(advanced: Advanced): void {
    this.contact = advanced.contact;
    this.settle(advanced.run);
    this.trace.push(...advanced.trace);
    this.changes.push(...advanced.changes);
    this.messages.push(...advanced.messages);
    this.events.push(...advanced.events);
  }

  private settle(run: Run): void {
    this.runs.set(run.id, run);
    const entries = Math.max(run.entry, this.histories.get(run.funnelId)?.entries ?? 0);
    this.histories.set(run.funnelId, { entries, inside: run.status !== 'ended' });
  }

  private park(run: Run, kind: string, error: NonNullable<Run['error']>): void {
    this.settle({ ...run, status: 'failed', error });
    const { id: runId, funnelId, versionId, contactId, node, visit, nodeEnteredAt: enteredAt } = run;
    const identity = { runId, funnelId, versionId, contactId, node, kind, visit, enteredAt };
    const entry = {
      at: this.world.now,
      position: 1,
      outcome: 'failed',
      port: null,
      began: true,
      wake: null,
    } as const;
    this.trace.push({ ...identity, ...entry, effects: [], detail: {}, error });
  }
}

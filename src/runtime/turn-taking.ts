import { advance } from './advance.ts';
import type { Advanced, Cause, MessageDraft } from './advanced.ts';
import type { ContactChange } from './effect.ts';
import { chaseError, type EntryHistory, entryFor, historyAfter, neverEntered, startedRun } from './enrol.ts';
import { anyHears, type ContactEvent, MOST_MOVES } from './event.ts';
import type { ContactFacts } from './facts.ts';
import { answerToCall, FUNNEL_STOPPED, refusalOfCall } from './funnel-call.ts';
import { waitAfterPauses } from './pause.ts';
import type { Program } from './program.ts';
import { relocated } from './relocate.ts';
import type { Run, RunError } from './run.ts';
import type { TraceEntry } from './trace.ts';
import { type ContactWork, runOrder, type TurnItem, type TurnResult, type TurnWorld } from './turn.ts';

/** What a piece of a turn has caused. */
type Caused = readonly ContactEvent[];
const NONE: Caused = [];

/** A paused funnel notes so many events for one run; what comes after is lost to it. */
const MOST_NOTED = 100;

/** The working copy of one turn: mutable inside, thrown away after. */
export class Turn {
  private readonly world: TurnWorld;
  private readonly before: ContactWork['histories'];
  /** What this turn has made of the past in some funnels. */
  private readonly histories = new Map<string, EntryHistory>();
  /** Every waiting run as it stands now, moved or not. */
  private readonly standing = new Map<string, Run>();
  private readonly runs = new Map<string, Run>();
  private readonly started = new Set<string>();
  private readonly trace: TraceEntry[] = [];
  private readonly changes: ContactChange[] = [];
  private readonly messages: MessageDraft[] = [];
  private readonly events: ContactEvent[] = [];
  private contact: ContactFacts;
  /** What events have moved since the present item was taken up. */
  private moves = 0;

  constructor(work: ContactWork, world: TurnWorld) {
    this.world = world;
    this.contact = work.contact;
    this.before = work.histories;
    for (const { run } of work.runs) this.standing.set(run.id, run);
  }

  handle(item: TurnItem): void {
    this.moves = 0;
    let pending: Caused = 'event' in item ? [item.event] : this.goOn(item.run.id);
    while (pending.length > 0 && this.moves <= MOST_MOVES) {
      const caused: ContactEvent[] = [];
      for (const event of pending) caused.push(...this.offer(event));
      pending = caused;
    }
  }

  result(): TurnResult {
    const { contact, runs, started, trace, changes, messages, events } = this;
    return { contact, runs, started, trace, changes, messages, events };
  }

  /** A run that has come due goes on, unless something in this very turn has moved it meanwhile. */
  private goOn(id: string): Caused {
    const run = this.afterPauses(id);
    if (!run) return NONE;
    const { occasion, wait } = run;
    if (occasion?.occasion !== 'heard')
      return this.isStillDue(run) ? this.take(run, occasion ?? { occasion: 'timer' }) : this.settle(run);
    const caused = occasion.events.flatMap((event) => this.takeNoted(id, wait, event));
    const after = this.standing.get(id);
    return after?.wait === wait && this.isStillDue(after) ? [...caused, ...this.take(after)] : caused;
  }

  private takeNoted(id: string, wait: Run['wait'], event: ContactEvent): Caused {
    const run = this.standing.get(id);
    if (run?.wait !== wait) return NONE;
    const awake = { ...run, occasion: null };
    this.settle(awake);
    return this.take(awake, { occasion: 'event', event });
  }

  private isStillDue({ occasion, wait }: Run): boolean {
    return occasion !== null || isOver(wait, this.world.now);
  }

  /** The run as its funnel's pauses leave it; null if it has ended by one, or is no longer waiting. */
  private afterPauses(id: string): Run | null {
    const run = this.standing.get(id);
    if (!run?.wait || run.occasion) return run ?? null;
    const wait = waitAfterPauses(run, run.wait, this.world.pausesOf(run.funnelId));
    if (wait !== 'expired') return wait === run.wait ? run : { ...run, wait };
    this.close(run, 'expired-while-paused');
    return null;
  }

  private take(run: Run, cause: Cause = { occasion: 'timer' }): Caused {
    const program = this.programOf(run);
    const { versionId } = program;
    return this.move(program, versionId === run.versionId ? run : { ...run, versionId }, cause);
  }

  private programOf(run: Run): Program {
    return relocated(run, this.world.programOf(run.versionId), this.world.published.get(run.funnelId));
  }

  /** What happened is heard first by those who wait, then by the entries: one event may end a run and begin the next. */
  private offer(event: ContactEvent): Caused {
    let caused = this.hear(event);
    let entered = false;
    for (const program of this.world.published.values()) {
      const events = this.start(program, event);
      if (!events) continue;
      entered = true;
      if (events.length > 0) caused = [...caused, ...events];
    }
    const refusal = entered ? null : refusalOfCall(event);
    return refusal ? [...caused, refusal] : caused;
  }

  private hear(event: ContactEvent): Caused {
    if (this.standing.size === 0) return NONE;
    const runs = [...this.standing.values()].sort((a, b) => runOrder(a, b, this.world));
    return runs.flatMap((run) => this.tell(run, event));
  }

  private tell(run: Run, event: ContactEvent): Caused {
    if (event.type === FUNNEL_STOPPED && event.subject === run.funnelId) return this.close(run, 'stopped');
    const program = this.programOf(run);
    if (!concerns(program, run, event)) return NONE;
    const chase = chaseError(event, ++this.moves);
    if (chase) return this.stop(run, program.nodes.get(run.node)?.kind ?? 'unknown', { failed: chase });
    return this.world.published.has(run.funnelId)
      ? this.take(run, { occasion: 'event', event })
      : this.note(run, event);
  }

  private note(run: Run, event: ContactEvent): Caused {
    const noted = run.occasion?.occasion === 'heard' ? run.occasion.events : [];
    if ((run.occasion && noted.length === 0) || noted.length >= MOST_NOTED) return NONE;
    return this.settle({ ...run, occasion: { occasion: 'heard', events: [...noted, event] } });
  }

  /** What entering caused; null if the event starts nothing here. */
  private start(program: Program, event: ContactEvent): Caused | null {
    const { now, workspaceZone } = this.world;
    const history = this.historyOf(program.funnelId);
    const entry = entryFor(program, { event, contact: this.contact, now, workspaceZone }, history);
    if (!entry) return null;
    const run = startedRun(program, entry, event, this.contact.id, history, now);
    this.started.add(run.id);
    const chase = chaseError(event, ++this.moves);
    return chase
      ? this.stop(run, entry.node.kind, { failed: chase })
      : this.move(program, run, { occasion: 'enter' });
  }

  private move(program: Program, run: Run, cause: Cause): Caused {
    const { now, workspaceZone, policies, winnerOf } = this.world;
    const winners = winnerOf ? { winnerOf } : {};
    const circumstances = { now, workspaceZone, policies, contact: this.contact, ...winners };
    const advanced = advance(program, run, cause, circumstances);
    // An event that concerned nobody after all: not even the version moves on.
    if (cause.occasion === 'event' && advanced.trace.length === 0) return NONE;
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

  private settle(run: Run): Caused {
    this.runs.set(run.id, run);
    if (run.status === 'waiting') this.standing.set(run.id, run);
    else this.standing.delete(run.id);
    this.histories.set(run.funnelId, historyAfter(this.historyOf(run.funnelId), run));
    return NONE;
  }

  private historyOf(funnelId: string): EntryHistory {
    return this.histories.get(funnelId) ?? this.before.get(funnelId) ?? neverEntered;
  }

  /** Ends a run where it stands. */
  private close(run: Run, reason: string): Caused {
    const kind = this.programOf(run).nodes.get(run.node)?.kind ?? 'unknown';
    this.stop(run, kind, { ended: reason });
    const answer = answerToCall({ ...run, endReason: reason });
    if (!answer) return NONE;
    const event = { ...answer, occurredAt: this.world.now, runId: run.id, depth: run.depth + 1 };
    this.events.push(event);
    return [event];
  }

  private stop(run: Run, kind: string, how: { failed: RunError } | { ended: string }): Caused {
    const { now } = this.world;
    const { id: runId, funnelId, versionId, contactId, node, visit, nodeEnteredAt: enteredAt } = run;
    const identity = { runId, funnelId, versionId, contactId, node, kind, visit, enteredAt };
    const position = run.position + 1;
    const entry = { at: now, position, port: null, began: run.wait === null, wake: null, effects: [] };
    const stopped = { ...run, wait: null, occasion: null };
    if ('failed' in how) {
      this.trace.push({ ...identity, ...entry, outcome: 'failed', detail: {}, error: how.failed });
      return this.settle({ ...stopped, status: 'failed', error: how.failed });
    }
    const detail = { reason: how.ended };
    this.trace.push({ ...identity, ...entry, outcome: 'ended', detail, error: null });
    return this.settle({ ...stopped, status: 'ended', position, endedAt: now, endReason: how.ended });
  }
}

const isOver = (wait: Run['wait'], now: number): boolean =>
  wait !== null && wait.until !== null && wait.until <= now;

/** Might the event move the run? A cheap look before a passage is begun. */
function concerns(program: Program, run: Run, event: ContactEvent): boolean {
  const node = program.nodes.get(run.node);
  if (node && 'listens' in node && anyHears(node.listens, event)) return true;
  return program.seizers.some(
    ({ node: seizer, from }) => from.has(run.node) && anyHears(seizer.listens, event),
  );
}

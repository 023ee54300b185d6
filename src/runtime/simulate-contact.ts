import type { Json } from '../graph/json.ts';
import type { MessageDraft } from './advanced.ts';
import { ClockEntries } from './clock-entries.ts';
import type { DeliveryOutcome } from './effect.ts';
import { type EntryHistory, historyAfter, neverEntered } from './enrol.ts';
import type { ContactEvent } from './event.ts';
import { type ContactFacts, mailKey } from './facts.ts';
import { asInProduction, factsAfter } from './facts-after.ts';
import type { Instant } from './instant.ts';
import type { Pause } from './pause.ts';
import { noPolicies, type Policies } from './policies/policies-schema.ts';
import type { Program } from './program.ts';
import type { Run } from './run.ts';
import { takeTurn } from './take-turn.ts';
import type { TraceEntry } from './trace.ts';
import type { TurnResult, TurnWorld } from './turn.ts';

/** What happens to a contact from outside, and when. */
export interface Happening {
  readonly at: Instant;
  readonly event: ContactEvent;
}

/** What becomes of a message, and how long after it was written. */
export interface Delivery {
  readonly outcome: DeliveryOutcome;
  readonly reason: string | null;
  /** Milliseconds. */
  readonly after: number;
  /** What a called address answered. */
  readonly response?: Json;
}

export interface SimulatedWorld {
  /** Published programs of active funnels, by funnel. */
  readonly published: ReadonlyMap<string, Program>;
  readonly workspaceZone: string | null;
  readonly policies?: Policies;
  /** Nothing happens by the clock before this instant; absent, the first happening. */
  readonly start?: Instant;
  readonly deliver: (message: MessageDraft) => Delivery;
  /** Nothing at or after this instant happens. */
  readonly end: Instant;
  /** Told of every turn, for whoever wants more than the trace. */
  readonly onTurn?: (turn: TurnResult, now: Instant) => void;
}

export interface SimulatedContact {
  readonly contact: ContactFacts;
  readonly happenings: readonly Happening[];
}

/**
 * One contact's whole journey on a virtual clock, jumping from one thing that is due to the next. Contacts share
 * nothing, so an audience is any number of these, in any order.
 * @returns what happened to its runs, in order.
 */
export function simulateContact(simulated: SimulatedContact, world: SimulatedWorld): TraceEntry[] {
  const journey = new Journey(simulated, world);
  for (let at = journey.nextInstant(); at < world.end; at = journey.nextInstant()) journey.take(at);
  return journey.trace;
}

interface Settlement {
  readonly at: Instant;
  readonly message: MessageDraft;
  readonly delivery: Delivery;
}

class Journey {
  readonly trace: TraceEntry[] = [];
  private readonly world: SimulatedWorld;
  private contact: ContactFacts;
  private happenings: readonly Happening[];
  private taken = 0;
  private settlements: Settlement[] = [];
  private readonly waiting = new Map<string, Run>();
  private readonly histories = new Map<string, EntryHistory>();
  /** The run whose mail a step last sent, for events that name only the step. */
  private readonly lastSender = new Map<string, string>();
  private readonly clock: ClockEntries;

  constructor(simulated: SimulatedContact, world: SimulatedWorld) {
    this.world = world;
    this.contact = simulated.contact;
    this.happenings = simulated.happenings.toSorted((a, b) => a.at - b.at);
    this.clock = new ClockEntries(
      world.published,
      world.workspaceZone,
      world.start ?? this.happenings[0]?.at ?? 0,
    );
    this.clock.look(this.contact);
  }

  nextInstant(): Instant {
    let next = this.happenings[this.taken]?.at ?? Number.POSITIVE_INFINITY;
    next = Math.min(next, this.clock.next());
    for (const run of this.waiting.values())
      next = Math.min(next, run.wait?.until ?? Number.POSITIVE_INFINITY);
    for (const settlement of this.settlements) next = Math.min(next, settlement.at);
    return next;
  }

  take(now: Instant): void {
    const settled = this.settle(now);
    const runs = [...this.waiting.values()].map((run) => {
      const moved = settled.get(run.id);
      return { run: moved ?? run, dueAt: moved || isDue(run, now) ? now : null };
    });
    const events = [...this.clock.strike(now), ...this.happen(now)];
    const result = takeTurn(
      {
        contact: this.contact,
        runs,
        events: events.map((event) => ({ event, arrivedAt: now })),
        histories: this.histories,
      },
      new SimulatedTurnWorld(this.world, now),
    );
    this.world.onTurn?.(result, now);
    this.contact = result.contact;
    this.clock.look(this.contact);
    for (const run of result.runs.values()) this.keep(run);
    for (const message of result.messages) this.send(message);
    for (const entry of result.trace) this.trace.push(entry);
  }

  /** Runs that an outcome moves now: only those that still stand where the message was written. */
  private settle(now: Instant): ReadonlyMap<string, Run> {
    const due = this.settlements.filter((settlement) => settlement.at <= now);
    if (due.length === 0) return new Map();
    this.settlements = this.settlements.filter((settlement) => settlement.at > now);
    const moved = due.flatMap(({ message, delivery: { outcome, reason, response } }) => {
      const run = this.waiting.get(message.runId);
      if (!run || !message.awaited || run.node !== message.node || run.visit !== message.visit) return [];
      const answer = response === undefined ? {} : { response };
      const occasion = { occasion: 'outcome', outcome, reason, ...answer } as const;
      return [[run.id, { ...run, occasion }] as const];
    });
    return new Map(moved);
  }

  private happen(now: Instant): ContactEvent[] {
    const events: ContactEvent[] = [];
    for (let next = this.happenings[this.taken]; next && next.at <= now; next = this.happenings[this.taken]) {
      this.taken++;
      const addressed = this.addressed(next.event);
      if (!addressed) continue;
      const event = asInProduction(this.contact, addressed);
      this.contact = factsAfter(this.contact, event);
      events.push(event);
    }
    return events;
  }

  /** Mail events that name a step get the run that sent it; nobody opens a mail that was never sent. */
  private addressed(event: ContactEvent): ContactEvent | null {
    const { node } = event.data;
    if (!event.type.startsWith('mail.') || typeof node !== 'string') return event;
    const run = this.lastSender.get(node);
    return run === undefined ? null : { ...event, data: { ...event.data, run } };
  }

  private keep(run: Run): void {
    if (run.status === 'waiting') this.waiting.set(run.id, run);
    else this.waiting.delete(run.id);
    this.histories.set(run.funnelId, historyAfter(this.histories.get(run.funnelId) ?? neverEntered, run));
  }

  private send(message: MessageDraft): void {
    const delivery = this.world.deliver(message);
    this.settlements.push({ at: message.at + delivery.after, message, delivery });
    if (delivery.outcome === 'failed' || delivery.outcome === 'skipped') return;
    this.lastSender.set(message.node, message.runId);
    const key = mailKey(message.runId, message.node);
    if (this.contact.mails.has(key)) return;
    const mails = new Map(this.contact.mails).set(key, { opened: false, clicked: false });
    this.contact = { ...this.contact, mails };
  }
}

/** A class, because one is made for every turn. Nothing is ever paused in it, and only what is published runs. */
class SimulatedTurnWorld implements TurnWorld {
  readonly now: Instant;
  readonly workspaceZone: string | null;
  readonly policies: Policies;
  readonly published: ReadonlyMap<string, Program>;

  constructor({ workspaceZone, policies = noPolicies, published }: SimulatedWorld, now: Instant) {
    this.now = now;
    this.workspaceZone = workspaceZone;
    this.policies = policies;
    this.published = published;
  }

  programOf(versionId: string): Program {
    for (const program of this.published.values()) if (program.versionId === versionId) return program;
    throw new Error(`version ${versionId} is not part of this simulation`);
  }

  pausesOf(): readonly Pause[] {
    return [];
  }
}

const isDue = (run: Run, now: Instant): boolean => {
  const until = run.wait?.until ?? null;
  return until !== null && until <= now;
};

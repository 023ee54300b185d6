import { runIdOf } from './derived-id.ts';
import { anyHears, type ContactEvent, MAX_DEPTH, MOST_MOVES } from './event.ts';
import type { ContactFacts } from './facts.ts';
import type { Instant } from './instant.ts';
import type { Program, ProgramEntry } from './program.ts';
import type { Run, RunError } from './run.ts';
import { firstValidZone } from './time/time-zone.ts';

/** A contact's past in one funnel. */
export interface EntryHistory {
  /** How many runs it has had there. */
  readonly entries: number;
  /** One of them is waiting or parked. */
  readonly inside: boolean;
  readonly lastEnteredAt: Instant | null;
  /** What it has entered for. */
  readonly keys: ReadonlySet<string>;
}

export const neverEntered: EntryHistory = {
  entries: 0,
  inside: false,
  lastEnteredAt: null,
  keys: new Set(),
};

/** The past once `run` has begun or moved. */
export function historyAfter(history: EntryHistory, run: Run): EntryHistory {
  const isNew = run.entry > history.entries;
  return {
    entries: Math.max(run.entry, history.entries),
    inside: run.status !== 'ended',
    lastEnteredAt: isNew ? run.enteredAt : history.lastEnteredAt,
    keys: isNew && run.key !== null ? new Set([...history.keys, run.key]) : history.keys,
  };
}

export interface Arrival {
  readonly event: ContactEvent;
  readonly contact: ContactFacts;
  readonly now: Instant;
  readonly workspaceZone: string | null;
}

/** The entry of a program through which the event starts a run, if any: the first that hears and admits it. */
export function entryFor(
  program: Program,
  { event, contact, now, workspaceZone }: Arrival,
  history: EntryHistory,
): ProgramEntry | null {
  if (!program.entries.some(({ node }) => anyHears(node.listens, event))) return null;
  const candidate = {
    funnelId: program.funnelId,
    event,
    contact,
    now,
    workspaceZone: firstValidZone(workspaceZone),
    earlierEntries: history.entries,
    lastEnteredAt: history.lastEnteredAt,
    inside: history.inside,
    hasEnteredFor(key: string) {
      return history.keys.has(key);
    },
  };
  for (const entry of program.entries) {
    const { behaviour, node } = entry;
    if (anyHears(node.listens, event) && behaviour.admits(node.settings, candidate)) return entry;
  }
  return null;
}

/** The run that an event starts, standing at its entry and not yet advanced. */
export function startedRun(
  program: Program,
  entry: ProgramEntry,
  event: ContactEvent,
  contactId: string,
  history: EntryHistory,
  now: Instant,
): Run {
  const number = history.entries + 1;
  const { type, subject, data, occurredAt } = event;
  return {
    id: runIdOf(program.funnelId, contactId, number, now),
    funnelId: program.funnelId,
    versionId: program.versionId,
    contactId,
    entry: number,
    key: entry.behaviour.key?.(entry.node.settings, event) ?? null,
    status: 'waiting',
    node: entry.node.id,
    visit: 1,
    visits: { [entry.node.id]: 1 },
    position: 0,
    nodeEnteredAt: now,
    wait: null,
    occasion: null,
    trigger: { type, subject, data, occurredAt },
    variables: {},
    depth: event.depth,
    enteredAt: now,
    endedAt: null,
    endReason: null,
    error: null,
  };
}

/**
 * Why a run so deep in a chain of funnels, or after so many moves caused by one event, must not go on; null if it may.
 */
export function chaseError(event: ContactEvent, moves: number): RunError | null {
  if (event.depth <= MAX_DEPTH && moves <= MOST_MOVES) return null;
  return {
    code: 'funnels-chase-each-other',
    message: `${event.depth > MAX_DEPTH ? `${event.depth} runs in a row` : `${moves} runs`} set each other off, the last through "${event.type}". Two funnels are probably each other's trigger.`,
  };
}

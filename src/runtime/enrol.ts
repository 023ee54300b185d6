import { runIdOf } from './derived-id.ts';
import { type ContactEvent, hears, MAX_DEPTH } from './event.ts';
import type { ContactFacts } from './facts.ts';
import type { Instant } from './instant.ts';
import type { Program, ProgramEntry } from './program.ts';
import type { Run, RunError } from './run.ts';

/** A contact's past in one funnel. */
export interface EntryHistory {
  /** How many runs it has had there. */
  readonly entries: number;
  /** One of them is waiting or parked. */
  readonly inside: boolean;
}

export const neverEntered: EntryHistory = { entries: 0, inside: false };

/** The entry of a program through which the event starts a run, if any: the first that hears and admits it. */
export function entryFor(
  program: Program,
  event: ContactEvent,
  contact: ContactFacts,
  history: EntryHistory,
): ProgramEntry | null {
  const candidate = { event, contact, earlierEntries: history.entries, inside: history.inside };
  return (
    program.entries.find(
      ({ patterns, behaviour, node }) =>
        patterns.some((pattern) => hears(pattern, event)) && behaviour.admits(node.settings, candidate),
    ) ?? null
  );
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
    status: 'waiting',
    node: entry.node.id,
    visit: 1,
    visits: { [entry.node.id]: 1 },
    position: 0,
    nodeEnteredAt: now,
    wait: null,
    occasion: null,
    trigger: { type, subject, data, occurredAt },
    depth: event.depth,
    enteredAt: now,
    endedAt: null,
    endReason: null,
    error: null,
  };
}

/** Why a run so deep in a chain of funnels must not go on; null if it may. */
export function chaseError(event: ContactEvent): RunError | null {
  if (event.depth <= MAX_DEPTH) return null;
  return {
    code: 'funnels-chase-each-other',
    message: `${event.depth} runs set each other off in a row, the last through "${event.type}". Two funnels are probably each other's trigger.`,
  };
}

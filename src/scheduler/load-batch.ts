import type { ContactFacts, FactNeed } from '../runtime/facts.ts';
import type { Instant } from '../runtime/instant.ts';
import type { Program } from '../runtime/program.ts';
import { type DueRun, type TurnWorld, takeTurn } from '../runtime/turn.ts';
import { groupBy } from './group-by.ts';
import type { ActiveFunnel, ClaimedContact, ContactTurn, EngineTransaction, PendingEvent } from './ports.ts';
import type { ProgramCache } from './program-cache.ts';

export interface LoadedBatch {
  readonly now: Instant;
  /** Ids of the events that the turns handle. */
  readonly consumed: readonly string[];
  /** Pure: takes the turn of every claimed contact. */
  turns(): ContactTurn[];
}

/** Everything the turns of the claimed contacts need, in one query a kind of row. */
export async function loadBatch(
  transaction: EngineTransaction,
  programs: ProgramCache,
  claimed: readonly ClaimedContact[],
): Promise<LoadedBatch> {
  const contactIds = claimed.map(({ contactId }) => contactId);
  const now = await transaction.now();
  const funnels = await transaction.activeFunnels([
    ...new Set(claimed.map(({ workspaceId }) => workspaceId)),
  ]);
  const dueRuns = await transaction.dueRuns(contactIds, now);
  const events = await transaction.pendingEvents(contactIds);
  await programs.load(
    transaction,
    [...funnels, ...dueRuns.map(({ run }) => run)].map(({ versionId }) => versionId),
  );
  const histories = await transaction.histories(
    contactIds,
    funnels.map(({ funnelId }) => funnelId),
  );
  const needs = needsOf(funnels, dueRuns, programs);
  const facts = await transaction.facts({ contactIds, needs, runIds: dueRuns.map(({ run }) => run.id) });

  const runsOf = groupBy(dueRuns, ({ run }) => run.contactId);
  const eventsOf = groupBy(events, ({ contactId }) => contactId);
  const historiesOf = groupBy(histories, ({ contactId }) => contactId);
  const factsOf = new Map(facts.map((contact) => [contact.id, contact]));
  const worldOf = worlds(now, funnels, programs);

  const turnOf = ({ contactId, workspaceId }: ClaimedContact): ContactTurn => {
    const result = takeTurn(
      {
        contact: factsOf.get(contactId) ?? missing(contactId),
        runs: runsOf.get(contactId) ?? [],
        events: eventsOf.get(contactId) ?? [],
        histories: new Map((historiesOf.get(contactId) ?? []).map((history) => [history.funnelId, history])),
      },
      worldOf(workspaceId),
    );
    return { ...result, contactId, workspaceId };
  };
  return {
    now,
    consumed: events.map(({ eventId }: PendingEvent) => eventId),
    turns: () => claimed.map(turnOf),
  };
}

const missing = (contactId: string): ContactFacts => {
  throw new Error(`no facts were loaded for the claimed contact ${contactId}`);
};

function needsOf(
  funnels: readonly ActiveFunnel[],
  dueRuns: readonly DueRun[],
  programs: ProgramCache,
): ReadonlySet<FactNeed> {
  const versions = new Set([
    ...funnels.map(({ versionId }) => versionId),
    ...dueRuns.map(({ run }) => run.versionId),
  ]);
  return new Set([...versions].flatMap((versionId) => [...programs.get(versionId).needs]));
}

function worlds(
  now: Instant,
  funnels: readonly ActiveFunnel[],
  programs: ProgramCache,
): (workspaceId: string) => TurnWorld {
  const byWorkspace = groupBy(funnels, ({ workspaceId }) => workspaceId);
  const programOf = (versionId: string): Program => programs.get(versionId);
  const made = new Map<string, TurnWorld>();
  return (workspaceId) => {
    const known = made.get(workspaceId);
    if (known) return known;
    const active = byWorkspace.get(workspaceId) ?? [];
    const published = new Map(active.map(({ funnelId, versionId }) => [funnelId, programs.get(versionId)]));
    const world = { now, workspaceZone: active[0]?.workspaceZone ?? null, published, programOf };
    made.set(workspaceId, world);
    return world;
  };
}

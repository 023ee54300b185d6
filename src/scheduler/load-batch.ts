import type { NodeId } from '../graph/model.ts';
import type { ContactFacts, FactNeed } from '../runtime/facts.ts';
import { DAY, type Instant } from '../runtime/instant.ts';
import { noPolicies } from '../runtime/policies/policies-schema.ts';
import type { Program } from '../runtime/program.ts';
import { takeTurn } from '../runtime/take-turn.ts';
import type { StandingRun, TurnWorld } from '../runtime/turn.ts';
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
  const waiting = await transaction.waitingRuns(contactIds, now);
  const events = await transaction.pendingEvents(contactIds);
  await programs.load(
    transaction,
    [...funnels, ...waiting.map(({ run }) => run)].map(({ versionId }) => versionId),
  );
  const histories = await transaction.histories(
    contactIds,
    funnels.map(({ funnelId }) => funnelId),
  );
  const needs = needsOf(funnels, waiting, programs);
  const facts = await transaction.facts({
    contactIds,
    needs,
    runIds: waiting.map(({ run }) => run.id),
    sendingsSince: needs.has('sendings') ? sendingsSince(funnels, now) : null,
  });

  const runsOf = groupBy(waiting, ({ run }) => run.contactId);
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
    return { contactId, workspaceId, ...result };
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

/** As far back as the caps of any of these workspaces look; null if none has any. */
function sendingsSince(funnels: readonly ActiveFunnel[], now: Instant): Instant | null {
  const days = funnels.flatMap(({ policies }) => policies.caps.map((cap) => cap.days));
  return days.length === 0 ? null : now - Math.max(...days) * DAY;
}

function needsOf(
  funnels: readonly ActiveFunnel[],
  waiting: readonly StandingRun[],
  programs: ProgramCache,
): ReadonlySet<FactNeed> {
  const versions = new Set([
    ...funnels.map(({ versionId }) => versionId),
    ...waiting.map(({ run }) => run.versionId),
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
    const byId = new Map(active.map((funnel) => [funnel.funnelId, funnel]));
    const world = {
      now,
      workspaceZone: active[0]?.workspaceZone ?? null,
      policies: active[0]?.policies ?? noPolicies,
      published,
      programOf,
      pausesOf: (funnelId: string) => byId.get(funnelId)?.pauses ?? [],
      winnerOf: (funnelId: string, node: NodeId) => byId.get(funnelId)?.winners[node] ?? null,
    };
    made.set(workspaceId, world);
    return world;
  };
}

import type { ClockReach } from '../../runtime/behaviour.ts';
import type { FactNeed } from '../../runtime/facts.ts';
import type { ClockStore, ClockTransaction, FunnelClock } from '../clockwork/clock-ports.ts';
import { type Clock, databaseClock } from './clock.ts';
import type { Database } from './database.ts';
import { loadFacts } from './load-facts.ts';
import { type Connection, run } from './statement.ts';
import { type ClockRow, claimClock, registerClocks, saveLook } from './statements/claim-clock.ts';
import { bornOn, everyone, withDay } from './statements/clock-candidates.ts';
import { readClock } from './statements/read-clock.ts';
import { addStrikes, strikeClocks } from './statements/strike-clocks.ts';
import { loadGraphs } from './version-graphs.ts';

/** Entries by the clock, in Postgres. */
export function postgresClockStore(database: Database, clock: Clock = databaseClock): ClockStore {
  return { transaction: (work) => database.begin((connection) => work(clockTransaction(connection, clock))) };
}

function clockTransaction(connection: Connection, clock: Clock): ClockTransaction {
  return {
    now: async () => {
      const [row] = await run(connection, readClock, [clock()]);
      if (!row) throw new Error('the database did not say what time it is');
      return row.now;
    },
    claimClock: async (until) => {
      await run(connection, registerClocks, [clock()]);
      const [row] = await run(connection, claimClock, [until]);
      return row ? funnelClockOf(row) : null;
    },
    graphs: (versionIds) => loadGraphs(connection, versionIds),
    candidates: async (clockAt, reach, needs, limit) => {
      const ids = await candidateIds(connection, clockAt, reach, limit);
      return ids.length === 0 ? [] : factsOf(connection, ids, needs);
    },
    addStrikes: async ({ funnelId, node }, strikes) => {
      const contacts = strikes.map(({ contactId }) => contactId);
      await run(connection, addStrikes, [funnelId, node, contacts, strikes.map(({ at }) => at)]);
    },
    saveLook: async ({ funnelId, node }, progress) => {
      const [until, last, finished] =
        'finished' in progress
          ? [null, null, progress.finished]
          : [progress.lookingUntil, progress.lastContact, null];
      await run(connection, saveLook, [funnelId, node, until, last, finished]);
    },
    strike: async (limit) => {
      const [row] = await run(connection, strikeClocks, [limit, clock()]);
      return row?.due ?? 0;
    },
  };
}

async function candidateIds(
  connection: Connection,
  { workspaceId, lastContact }: FunnelClock,
  reach: ClockReach,
  limit: number,
): Promise<string[]> {
  const rows = await findCandidates(connection, [workspaceId, lastContact, limit], reach);
  return rows.map(({ id }) => id);
}

type From = readonly [workspaceId: string, lastContact: string | null, limit: number];

function findCandidates(connection: Connection, from: From, reach: ClockReach) {
  if (reach.reach === 'everyone') return run(connection, everyone, from);
  const { field, days, yearly } = reach;
  if (field.startsWith('custom.')) {
    return run(connection, withDay, [...from, field.slice('custom.'.length), days, yearly]);
  }
  // The one date among the standard fields.
  if (field !== 'date_of_birth') throw new Error(`the clock cannot go by the field "${field}"`);
  return run(connection, bornOn, [...from, days.map((day) => Number(day.slice(-5).replace('-', '')))]);
}

/** In the order of the ids, which is how a look goes on. */
async function factsOf(connection: Connection, contactIds: readonly string[], needs: ReadonlySet<FactNeed>) {
  const facts = await loadFacts(connection, { contactIds, needs, runIds: [], sendingsSince: null });
  const byId = new Map(facts.map((contact) => [contact.id, contact]));
  return contactIds.flatMap((id) => byId.get(id) ?? []);
}

const funnelClockOf = (row: ClockRow): FunnelClock => ({
  funnelId: row.funnel_id,
  node: row.node_id,
  workspaceId: row.workspace_id,
  workspaceZone: row.workspace_zone,
  versionId: row.version_id,
  lookedUntil: row.looked_until,
  lookingUntil: row.looking_until,
  lastContact: row.last_contact,
});

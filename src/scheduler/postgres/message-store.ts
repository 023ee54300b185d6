import type { LeasedMessage, MessageStore, Settlement } from '../delivery-ports.ts';
import { type Clock, databaseClock } from './clock.ts';
import type { Database } from './database.ts';
import { fieldsOf } from './rows.ts';
import { type Parameter, run, type Statement } from './statement.ts';
import { extendLease, releaseMessages } from './statements/extend-lease.ts';
import { handMessages, handObstacles } from './statements/hand-messages.ts';
import { type LeasedMessageRow, leaseMessages } from './statements/lease-messages.ts';
import { setAsideWithoutSender, takeUpWithSender } from './statements/mind-senders.ts';
import {
  expiredMessages,
  expireMessages,
  lateMessages,
  lockAwaitingContacts,
  settleAwaitedMessages,
  settleMessages,
} from './statements/settle-messages.ts';
import { loadGraphs } from './version-graphs.ts';

/** Messages in Postgres. */
export function postgresMessageStore(sql: Database, clock: Clock = databaseClock): MessageStore {
  return {
    lease: async ({ channel, limit, token, leaseMs }) =>
      (await run(sql, leaseMessages, [limit, token, leaseMs, clock(), channel])).map(leasedOf),
    extend: async (token, ids, leaseMs) => {
      await run(sql, extendLease, [token, ids, leaseMs, clock()]);
    },
    release: async (token, ids) => {
      await run(sql, releaseMessages, [token, ids]);
    },
    graphs: (versionIds) => loadGraphs(sql, versionIds),
    hand: async (token, messages) => {
      const rows = await run(sql, handMessages, [
        token,
        messages.map(({ id }) => id),
        messages.map(({ recipient }) => recipient),
        messages.map(({ subject }) => subject),
        clock(),
        messages.flatMap(({ id, links }) => links.map(() => id)),
        messages.flatMap(({ links }) => links.map((_, position) => position)),
        messages.flatMap(({ links }) => [...links]),
      ]);
      return new Set(rows.map(({ id }) => id));
    },
    obstacles: async (token, ids) => {
      const rows = await run(sql, handObstacles, [token, ids, clock()]);
      return new Map(rows.map(({ id, reason }) => [id, reason]));
    },
    settle: async (token, settlements) => {
      const parameters = [token, ...columnsOf(settlements), clock()];
      const awaited = settlements.filter((settlement) => settlement.awaited).map(({ id }) => id);
      if (awaited.length === 0) {
        await run(sql, settleMessages, parameters);
        return;
      }
      await sql.begin(async (connection) => {
        await run(connection, lockAwaitingContacts, [awaited]);
        await run(connection, settleAwaitedMessages, parameters);
      });
    },
    expire: async (channel, honoursKeys) => {
      await judge(sql, expiredMessages, [clock(), channel], [honoursKeys, clock()]);
      await judge(sql, lateMessages, [clock(), channel], [honoursKeys, clock()]);
    },
    mindSenders: async () => {
      await run(sql, setAsideWithoutSender, [clock()]);
      await run(sql, takeUpWithSender, [clock()]);
    },
  };
}

const columnsOf = (settlements: readonly Settlement[]): readonly Parameter[] => [
  settlements.map(({ id }) => id),
  settlements.map(({ status }) => status),
  settlements.map(({ reason }) => reason),
  settlements.map(({ providerId }) => providerId),
  settlements.map(({ retryIn }) => retryIn),
  settlements.map(({ response }) => (response === undefined ? null : JSON.stringify(response))),
];

/** Finds messages that nobody holds, and says what becomes of them. */
const judge = (
  sql: Database,
  find: Statement<{ id: string }>,
  which: readonly Parameter[],
  how: readonly Parameter[],
): Promise<void> =>
  sql.begin(async (connection) => {
    const ids = (await run(connection, find, which)).map(({ id }) => id);
    if (ids.length === 0) return;
    await run(connection, lockAwaitingContacts, [ids]);
    await run(connection, expireMessages, [ids, ...how]);
  });

function leasedOf(row: LeasedMessageRow): LeasedMessage {
  const { workspace, id, channel, visit, attempts, awaited, variables } = row;
  return {
    id,
    channel,
    visit,
    attempts,
    awaited,
    variables,
    contactId: row.contact_id,
    runId: row.run_id,
    funnelId: row.funnel_id,
    node: row.node_id,
    versionId: row.version_id,
    trigger: row.trigger ?? {},
    workspace: {
      id: workspace.id,
      name: workspace.name,
      postalAddress: workspace.postal_address,
      senderName: workspace.sender_name,
      senderEmail: workspace.sender_email,
    },
    fields: fieldsOf(row.profile),
  };
}

import type { LeasedMessage, MessageStore } from '../delivery-ports.ts';
import { type Clock, databaseClock } from './clock.ts';
import type { Database } from './database.ts';
import { fieldsOf } from './rows.ts';
import { run } from './statement.ts';
import { handMessages, handObstacles } from './statements/hand-messages.ts';
import { type LeasedMessageRow, leaseMessages } from './statements/lease-messages.ts';
import { saveLinks } from './statements/save-links.ts';
import {
  expiredMessages,
  expireMessages,
  lockAwaitingContacts,
  settleMessages,
} from './statements/settle-messages.ts';
import { loadGraphs } from './version-graphs.ts';

/** Messages in Postgres. */
export function postgresMessageStore(sql: Database, clock: Clock = databaseClock): MessageStore {
  return {
    lease: async (limit, token, leaseMs) =>
      (await run(sql, leaseMessages, [limit, token, leaseMs, clock()])).map(leasedOf),
    graphs: (versionIds) => loadGraphs(sql, versionIds),
    saveLinks: async (saved) => {
      const links = saved.flatMap(({ messageId, workspaceId, urls }) =>
        urls.map((url, position) => ({ messageId, position, workspaceId, url })),
      );
      if (links.length === 0) return;
      await run(sql, saveLinks, [
        links.map(({ messageId }) => messageId),
        links.map(({ position }) => position),
        links.map(({ workspaceId }) => workspaceId),
        links.map(({ url }) => url),
      ]);
    },
    hand: async (token, messages) => {
      const rows = await run(sql, handMessages, [
        token,
        messages.map(({ id }) => id),
        messages.map(({ recipient }) => recipient),
        messages.map(({ subject }) => subject),
        clock(),
      ]);
      return new Set(rows.map(({ id }) => id));
    },
    obstacles: async (token, ids) => {
      const rows = await run(sql, handObstacles, [token, ids, clock()]);
      return new Map(rows.map(({ id, reason }) => [id, reason]));
    },
    settle: async (token, settlements) => {
      const ids = settlements.map(({ id }) => id);
      await sql.begin(async (connection) => {
        await run(connection, lockAwaitingContacts, [ids]);
        await run(connection, settleMessages, [
          token,
          ids,
          settlements.map(({ status }) => status),
          settlements.map(({ reason }) => reason),
          settlements.map(({ providerId }) => providerId),
          settlements.map(({ retryIn }) => retryIn),
          clock(),
        ]);
      });
    },
    expire: (honoursKeys) =>
      sql.begin(async (connection) => {
        const rows = await run(connection, expiredMessages, [clock()]);
        if (rows.length === 0) return;
        const ids = rows.map(({ id }) => id);
        await run(connection, lockAwaitingContacts, [ids]);
        await run(connection, expireMessages, [ids, honoursKeys, clock()]);
      }),
  };
}

function leasedOf(row: LeasedMessageRow): LeasedMessage {
  const { workspace, id, visit, attempts } = row;
  return {
    id,
    visit,
    attempts,
    runId: row.run_id,
    node: row.node_id,
    versionId: row.version_id,
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

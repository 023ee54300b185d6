import type { TeammateAddress } from '../channels/notification-carrier.ts';
import type { Database } from './database.ts';
import { run } from './statement.ts';
import { teammateAddress } from './statements/teammate-address.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Looks up teammates' addresses, which only the database knows. */
export const teammateAddresses =
  (sql: Database): TeammateAddress =>
  async (messageId, member) => {
    // A graph written by hand may name anybody.
    if (member !== null && !UUID.test(member)) return null;
    const [row] = await run(sql, teammateAddress, [messageId, member]);
    return row?.address ?? null;
  };

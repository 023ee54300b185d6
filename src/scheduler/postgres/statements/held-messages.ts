/**
 * SQL for messages by their ids, locked as they are now. By ids alone: given their status as well, the planner takes the
 * small index of what is leased, and reads through all that was leased since it was last vacuumed.
 */
export const heldMessages = (ids: string): string => `held as materialized (
     select id, status, lease_token, lease_until, not_after
     from public.messages
     where id = any(${ids}::uuid[])
     for no key update
   )`;

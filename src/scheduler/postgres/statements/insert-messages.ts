import { statement, timestamp } from '../statement.ts';

/**
 * Messages to send. A retried visit does not send again: the row of its first attempt stands. Only one that came too late
 * takes a new time: its run has waited for the next window.
 */
export const insertMessages = statement(
  'insert-messages',
  `insert into public.messages (
     id, workspace_id, contact_id, run_id, funnel_id, version_id, node_id, visit, channel, awaited, due_at, not_after,
     created_at
   )
   select id, workspace_id, contact_id, run_id, funnel_id, version_id, node_id, visit, channel, awaited = 1,
          ${timestamp('due_at')}, ${timestamp('not_after')}, ${timestamp('due_at')}
   from unnest(
     $1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::text[], $8::int[], $9::text[],
     $10::int[], $11::float8[], $12::float8[]
   ) as message (
     id, workspace_id, contact_id, run_id, funnel_id, version_id, node_id, visit, channel, awaited, due_at, not_after
   )
   on conflict (run_id, node_id, visit) do update
   set status = 'queued', due_at = excluded.due_at, not_after = excluded.not_after, settled_at = null, reason = null,
       version_id = excluded.version_id, awaited = excluded.awaited, attempts = 0
   where messages.status = 'expired'`,
);

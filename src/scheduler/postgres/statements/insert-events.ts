import { statement, timestamp } from '../statement.ts';

/** History of what runs did to contacts. The runtime has handled these events already, so none goes to the inbox. */
export const insertEvents = statement(
  'insert-events',
  `insert into public.contact_events (workspace_id, contact_id, type, subject, data, occurred_at, arrived_at, run_id, depth)
   select workspace_id, contact_id, type, subject, data::jsonb, ${timestamp('at')}, ${timestamp('at')}, run_id, depth
   from unnest(
     $1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::float8[], $7::uuid[], $8::smallint[]
   ) as event (workspace_id, contact_id, type, subject, data, at, run_id, depth)`,
);

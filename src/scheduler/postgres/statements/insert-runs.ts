import { statement, timestamp } from '../statement.ts';

/** Runs that began in this batch, already as they stand at its end. */
export const insertRuns = statement(
  'insert-runs',
  `insert into public.funnel_subscribers (
     id, workspace_id, funnel_id, version_id, contact_id, entry, trigger, depth, entered_at,
     status, node_id, visit, visits, position, node_entered_at, wake_at, wait, ended_at, end_reason, error, occasion, variables, entry_key
   )
   select id, workspace_id, funnel_id, version_id, contact_id, entry, trigger::jsonb, depth, ${timestamp('entered_at')},
          status, node_id, visit, visits::jsonb, position, ${timestamp('node_entered_at')}, ${timestamp('wake_at')},
          wait::jsonb, ${timestamp('ended_at')}, end_reason, error::jsonb, occasion::jsonb, variables::jsonb, entry_key
   from unnest(
     $1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::int[], $7::text[], $8::smallint[], $9::float8[],
     $10::text[], $11::text[], $12::int[], $13::text[], $14::int[], $15::float8[], $16::float8[],
     $17::text[], $18::float8[], $19::text[], $20::text[], $21::text[], $22::text[], $23::text[]
   ) as run (
     id, workspace_id, funnel_id, version_id, contact_id, entry, trigger, depth, entered_at,
     status, node_id, visit, visits, position, node_entered_at, wake_at, wait, ended_at, end_reason, error, occasion, variables, entry_key
   )`,
);

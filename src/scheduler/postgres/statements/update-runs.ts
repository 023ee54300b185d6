import { statement, timestamp } from '../statement.ts';

/** Runs that moved. Safe without a fence: their contacts are locked. */
export const updateRuns = statement(
  'update-runs',
  `update public.funnel_subscribers as run
   set version_id = moved.version_id,
       status = moved.status,
       node_id = moved.node_id,
       visit = moved.visit,
       visits = moved.visits::jsonb,
       position = moved.position,
       node_entered_at = ${timestamp('moved.node_entered_at')},
       wake_at = ${timestamp('moved.wake_at')},
       wait = moved.wait::jsonb,
       occasion = moved.occasion::jsonb,
       variables = moved.variables::jsonb,
       ended_at = ${timestamp('moved.ended_at')},
       end_reason = moved.end_reason,
       error = moved.error::jsonb
   from unnest(
     $1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::int[], $6::text[], $7::int[], $8::float8[], $9::float8[],
     $10::text[], $11::float8[], $12::text[], $13::text[], $14::text[], $15::text[]
   ) as moved (
     id, version_id, status, node_id, visit, visits, position, node_entered_at, wake_at, wait, ended_at, end_reason, error,
     occasion, variables
   )
   where run.id = moved.id`,
);

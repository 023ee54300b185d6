import { statement, timestamp } from '../statement.ts';

/** Finished visits. A visit that failed and was retried takes the place of its failure. */
export const insertSteps = statement(
  'insert-steps',
  `insert into public.funnel_metrics (
     run_id, node_id, visit, workspace_id, funnel_id, version_id, contact_id, position, kind, outcome, port,
     entered_at, finished_at, detail
   )
   select run_id, node_id, visit, workspace_id, funnel_id, version_id, contact_id, position, kind, outcome, port,
          ${timestamp('entered_at')}, ${timestamp('finished_at')}, detail::jsonb
   from unnest(
     $1::uuid[], $2::text[], $3::int[], $4::uuid[], $5::uuid[], $6::uuid[], $7::uuid[], $8::int[], $9::text[],
     $10::text[], $11::text[], $12::float8[], $13::float8[], $14::text[]
   ) as step (
     run_id, node_id, visit, workspace_id, funnel_id, version_id, contact_id, position, kind, outcome, port,
     entered_at, finished_at, detail
   )
   on conflict (run_id, node_id, visit) do update
   set outcome = excluded.outcome, port = excluded.port, finished_at = excluded.finished_at, detail = excluded.detail,
       version_id = excluded.version_id`,
);

import { statement, timestamp } from '../statement.ts';

export const insertDeltas = statement(
  'insert-deltas',
  `insert into public.funnel_node_deltas (workspace_id, funnel_id, version_id, node_id, measure, port, hour, amount)
   select workspace_id, funnel_id, version_id, node_id, measure, port, ${timestamp('hour')}, amount
   from unnest(
     $1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::float8[], $8::int[]
   ) as delta (workspace_id, funnel_id, version_id, node_id, measure, port, hour, amount)`,
);

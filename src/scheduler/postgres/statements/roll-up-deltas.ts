import { present, statement } from '../statement.ts';

/**
 * Replaces the rows that batches appended for an hour by one row a count. Only hours that are over, so that nobody adds
 * to them any more but a scheduler whose clock read came late; what it adds is rolled up the next time. Whoever comes
 * second to a row finds it gone, and sums what is left.
 */
export const rollUpDeltas = statement<{ rolled: number }>(
  'roll-up-deltas',
  `with candidate as (
     select id from public.funnel_node_deltas
     where not rolled_up and hour < date_trunc('hour', ${present('$2')}) - interval '1 hour'
     order by hour
     limit $1::int
   ), gone as (
     delete from public.funnel_node_deltas where id = any(array(select id from candidate)) returning *
   ), sums as (
     insert into public.funnel_node_deltas (workspace_id, funnel_id, version_id, node_id, measure, port, hour, amount, rolled_up)
     select workspace_id, funnel_id, version_id, node_id, measure, port, hour, sum(amount), true
     from gone
     group by workspace_id, funnel_id, version_id, node_id, measure, port, hour
   )
   select count(*)::int as rolled from gone`,
);

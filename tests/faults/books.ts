import type { Sql } from 'postgres';

/** Nodes whose counts do not add up: entered = waiting + left + ended + failed. */
export async function unbalancedNodes(sql: Sql, funnel: string): Promise<string[]> {
  const rows = await sql<{ node_id: string }[]>`
    with deltas as (
      select node_id, sum(amount) filter (where measure = 'entered') as entered,
             coalesce(sum(amount) filter (where measure in ('left', 'ended', 'failed')), 0) as finished
      from public.funnel_node_deltas where funnel_id = ${funnel} group by node_id
    )
    select node_id from deltas
    where entered <> finished + (
      select count(*) from public.funnel_subscribers as run
      where run.funnel_id = ${funnel} and run.node_id = deltas.node_id and run.status = 'waiting'
    )`;
  return rows.map(({ node_id: node }) => node);
}

/** Steps by node and port, from the rows and from the deltas; the two must be equal. */
export async function stepsBothWays(sql: Sql, funnel: string) {
  const rows = await sql`
    select node_id, outcome as measure, coalesce(port, '') as port, count(*)::int as amount
    from public.funnel_metrics where funnel_id = ${funnel} group by 1, 2, 3 order by 1, 2, 3`;
  const deltas = await sql`
    select node_id, measure, port, sum(amount)::int as amount from public.funnel_node_deltas
    where funnel_id = ${funnel} and measure in ('left', 'ended', 'failed') group by 1, 2, 3 order by 1, 2, 3`;
  return { rows: [...rows], deltas: [...deltas] };
}

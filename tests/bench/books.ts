import type { Sql } from 'postgres';
import type { VipWorkspace } from './vip-workspace.ts';

/** What the passage of a funnel's contacts has left behind, counted. */
export async function books(owner: Sql, { workspace, funnel, tags }: VipWorkspace): Promise<string> {
  const [row] = await owner`
    select (select count(*)::int from public.funnel_subscribers where funnel_id = ${funnel} and status = 'ended') as ended,
           (select count(*)::int from public.funnel_subscribers where funnel_id = ${funnel} and status = 'waiting') as waiting,
           (select count(*)::int from public.funnel_metrics where funnel_id = ${funnel}) as steps,
           (select count(*)::int from public.messages where funnel_id = ${funnel}) as mails,
           (select count(*)::int from public.contact_tags where tag_id = ${tags.done}) as tagged,
           (select count(*)::int from private.inbox where workspace_id = ${workspace}) as inbox,
           (select count(*)::int from public.contact_events where workspace_id = ${workspace} and run_id is not null) as events,
           (select jsonb_object_agg(name, amount) from (
             select node_id || ' ' || measure || ' ' || port as name, sum(amount) as amount
             from public.funnel_node_deltas where funnel_id = ${funnel} group by 1 order by 1
           ) as sums) as counts`;
  return JSON.stringify(row);
}

/** A figure of work that was not done, or not the same, is worth nothing. */
export function sameBooks(ours: string, byHand: string): void {
  if (ours !== byHand) throw new Error(`the two did not write the same rows:\n${ours}\n${byHand}`);
}

import type { Sql, TransactionSql } from 'postgres';
import type { Piece } from './take-turns.ts';
import type { VipWorkspace } from './vip-workspace.ts';

export interface ByHand extends VipWorkspace {
  readonly batch: number;
}

/**
 * The limit: the same row changes as the scheduler's for the second half of the VIP funnel, written by hand for this one
 * funnel, set-based, in batches of the same size, as the same role. No graph, no conditions, no facts leave the database.
 */
export const advanceByHand =
  (sql: Sql, job: ByHand): Piece =>
  () =>
    sql.begin(async (tx) => {
      const runs = await claim(tx, job);
      if (runs.length > 0) await move(tx, job, runs);
      return runs.length;
    }) as Promise<number>;

async function claim(tx: TransactionSql, { funnel, batch }: ByHand): Promise<string[]> {
  const rows = await tx<{ id: string }[]>`
    select run.id
    from public.funnel_subscribers as run
    join public.contacts as contact on contact.id = run.contact_id
    where run.funnel_id = ${funnel} and run.status = 'waiting' and run.wake_at <= now() and run.node_id = 'wait'
    limit ${batch}
    for no key update of contact skip locked`;
  return rows.map(({ id }) => id);
}

async function move(
  tx: TransactionSql,
  { workspace, funnel, version, tags }: ByHand,
  runs: string[],
): Promise<void> {
  const passed = await tx<{ vip: boolean; count: string }[]>`
    with moved as (
      update public.funnel_subscribers as run
      set status = 'ended', node_id = 'end', visit = 1, position = 6, node_entered_at = now(), wake_at = null, wait = null,
          visits = run.visits || jsonb_build_object('vip', 1, 'done', 1, 'end', 1, case when tagged.vip then 'a' else 'b' end, 1),
          ended_at = now(), end_reason = 'end'
      from (
        select id, exists (
          select from public.contact_tags where contact_id = candidate.contact_id and tag_id = ${tags.vip}
        ) as vip
        from public.funnel_subscribers as candidate where id = any(${runs}::uuid[])
      ) as tagged
      where run.id = tagged.id
      returning run.id, run.contact_id, tagged.vip
    ), steps as (
      insert into public.funnel_metrics (
        run_id, node_id, visit, workspace_id, funnel_id, version_id, contact_id, position, kind, outcome, port,
        entered_at, finished_at, detail
      )
      select moved.id, step.node_id, 1, ${workspace}, ${funnel}, ${version}, moved.contact_id, step.position, step.kind,
             step.outcome, step.port, now(), now(), step.detail
      from moved
      cross join lateral (
        values
          ('wait', 2, 'delay', 'left', 'next', '{"until": 0}'::jsonb),
          ('vip', 3, 'branch', 'left', case when moved.vip then 'yes' else 'no' end,
            '{"holds": true, "match": "all", "because": [{"test": "tag", "operator": "has", "actual": true, "holds": true}]}'::jsonb),
          (case when moved.vip then 'a' else 'b' end, 4, 'send-email', 'left', 'next', '{}'::jsonb),
          ('done', 5, 'apply-tag', 'left', 'next', '{}'::jsonb),
          ('end', 6, 'end', 'ended', null, '{}'::jsonb)
      ) as step (node_id, position, kind, outcome, port, detail)
    ), mails as (
      insert into public.messages (
        id, workspace_id, contact_id, run_id, funnel_id, version_id, node_id, visit, channel, due_at, created_at
      )
      select gen_random_uuid(), ${workspace}, contact_id, id, ${funnel}, ${version}, case when vip then 'a' else 'b' end,
             1, 'email', now(), now()
      from moved
    ), tagged as (
      insert into public.contact_tags (contact_id, tag_id, workspace_id)
      select contact_id, ${tags.done}, ${workspace} from moved on conflict do nothing
    ), history as (
      insert into public.contact_events (workspace_id, contact_id, type, subject, run_id, depth)
      select ${workspace}, contact_id, 'tag.applied', ${tags.done}, id, 1 from moved
    )
    select vip, count(*) from moved group by vip`;
  await writeDeltas(
    tx,
    { workspace, funnel, version },
    passed.map(({ vip, count }) => ({ vip, count: Number(count) })),
  );
}

async function writeDeltas(
  tx: TransactionSql,
  { workspace, funnel, version }: Pick<ByHand, 'workspace' | 'funnel' | 'version'>,
  passed: readonly { readonly vip: boolean; readonly count: number }[],
): Promise<void> {
  const all = passed.reduce((sum, { count }) => sum + count, 0);
  const rows = [
    ['wait', 'left', 'next', all],
    ['vip', 'entered', '', all],
    ...passed.flatMap(({ vip, count }) => [
      ['vip', 'left', vip ? 'yes' : 'no', count],
      [vip ? 'a' : 'b', 'entered', '', count],
      [vip ? 'a' : 'b', 'left', 'next', count],
    ]),
    ['done', 'entered', '', all],
    ['done', 'left', 'next', all],
    ['end', 'entered', '', all],
    ['end', 'ended', '', all],
    ['end', 'finished', '', all],
  ];
  await tx`
    insert into public.funnel_node_deltas (workspace_id, funnel_id, version_id, node_id, measure, port, hour, amount)
    select ${workspace}, ${funnel}, ${version}, row ->> 0, row ->> 1, row ->> 2, date_trunc('hour', now()), (row ->> 3)::int
    from jsonb_array_elements(${tx.json(rows)}) as row`;
}

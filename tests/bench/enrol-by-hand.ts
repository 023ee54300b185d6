import type { Sql } from 'postgres';
import type { ByHand } from './advance-by-hand.ts';
import type { Piece } from './take-turns.ts';

/** The limit of enrolment: runs, their first step, deltas, and the inbox emptied; one batch each time. */
export const enrolByHand =
  (sql: Sql, { workspace, funnel, version, tags, batch }: ByHand): Piece =>
  () =>
    sql.begin(async (tx) => {
      const rows = await tx<{ count: string }[]>`
        with claimed as (
          select contact.id
          from private.inbox
          join public.contacts as contact on contact.id = inbox.contact_id
          where inbox.workspace_id = ${workspace}
          limit ${batch}
          for no key update of contact skip locked
        ), consumed as (
          delete from private.inbox using claimed where inbox.contact_id = claimed.id
        ), run as (
          insert into public.funnel_subscribers (
            id, workspace_id, funnel_id, version_id, contact_id, entry, status, node_id, visit, visits, position,
            node_entered_at, wake_at, wait, trigger, entered_at
          )
          select gen_random_uuid(), ${workspace}, ${funnel}, ${version}, id, 1, 'waiting', 'wait', 1,
                 '{"entry": 1, "wait": 1}', 1, now(), now() + interval '1 day',
                 '{"rule": {"mode": "for", "amount": 1, "unit": "days", "from": 0, "zone": "UTC"}, "until": 0}',
                 jsonb_build_object('type', 'tag.applied', 'subject', ${tags.start}::text, 'data', '{}'::jsonb, 'occurredAt', 0),
                 now()
          from claimed
          returning id, contact_id
        ), step as (
          insert into public.funnel_metrics (
            run_id, node_id, visit, workspace_id, funnel_id, version_id, contact_id, position, kind, outcome, port,
            entered_at, finished_at
          )
          select id, 'entry', 1, ${workspace}, ${funnel}, ${version}, contact_id, 1, 'tag-applied', 'left', 'next', now(), now()
          from run
        )
        select count(*) from run`;
      const count = Number(rows[0]?.count);
      if (count > 0) {
        await tx`
          insert into public.funnel_node_deltas (workspace_id, funnel_id, version_id, node_id, measure, port, hour, amount)
          select ${workspace}, ${funnel}, ${version}, node_id, measure, port, date_trunc('hour', now()), ${count}
          from (values ('entry', 'entered', ''), ('entry', 'left', 'next'), ('wait', 'entered', '')) as delta (node_id, measure, port)`;
      }
      return count;
    }) as Promise<number>;

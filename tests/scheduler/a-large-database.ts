import type { Sql } from 'postgres';
import { addWorkspace, graphOf, publishGraph } from '../support/engine-fixture.ts';

export interface LargeDatabase {
  readonly workspace: string;
  readonly active: string;
  readonly version: string;
  /** 500 contacts with something due. */
  readonly contacts: readonly string[];
  readonly runs: readonly string[];
  readonly messages: readonly string[];
}

const CONTACTS = 100_000;

/** 100,000 contacts with a run each: half of them due in a paused funnel; 200,000 steps, 100,000 mails and events. */
export async function aLargeDatabase(sql: Sql): Promise<LargeDatabase> {
  const workspace = await addWorkspace(sql);
  const graph = graphOf({ entry: ['added-by-hand', { reentry: 'once' }, { next: 'end' }], end: ['end', {}] });
  const active = await publishGraph(sql, workspace, graph);
  const paused = await publishGraph(sql, workspace, graph);
  await sql`update public.funnels set status = 'paused' where id = ${paused}`;
  const [row] = await sql<
    { version: string }[]
  >`select published_version_id as version from public.funnels where id = ${active}`;
  if (!row) throw new Error(`the funnel ${active} is gone`);
  await sql.begin(async (tx) => {
    // Only the rows matter here, not what their writing would tell.
    await tx`set local session_replication_role = replica`;
    await tx.unsafe(FILL, [workspace, active, paused, row.version]);
  });
  await sql`vacuum analyze`;
  const due = await sql<{ contact_id: string; id: string }[]>`
    select contact_id, id from public.funnel_subscribers where funnel_id = ${active} and wake_at < now()`;
  const messages = await sql<
    { id: string }[]
  >`select id from public.messages where status = 'queued' limit 200`;
  return {
    workspace,
    active,
    version: row.version,
    contacts: due.map((run) => run.contact_id),
    runs: due.map((run) => run.id),
    messages: messages.map(({ id }) => id),
  };
}

const FILL = `
  with contact as (
    insert into public.contacts (id, workspace_id, first_name, email)
    select md5('c' || n)::uuid, $1::uuid, 'Contact ' || n, 'c' || n || '@people.example' from generate_series(1, ${CONTACTS}) n
  ), run as (
    insert into public.funnel_subscribers (
      id, workspace_id, funnel_id, version_id, contact_id, entry, status, node_id, visit, visits, node_entered_at, wake_at, entered_at
    )
    select md5('r' || n)::uuid, $1::uuid, case when n % 2 = 0 then $3::uuid else $2::uuid end, $4::uuid, md5('c' || n)::uuid, 1,
           case when n % 4 = 1 then 'ended' else 'waiting' end, 'entry', 1, '{"entry": 1}', now(),
           case when n % 4 = 1 then null when n % 2 = 0 or n <= 2000 then now() - interval '1 hour' else now() + interval '1 day' end,
           now()
    from generate_series(1, ${CONTACTS}) n
  ), step as (
    insert into public.funnel_metrics (
      run_id, node_id, visit, workspace_id, funnel_id, version_id, contact_id, position, kind, outcome, port, entered_at, finished_at
    )
    select md5('r' || n)::uuid, node, 1, $1::uuid, $2::uuid, $4::uuid, md5('c' || n)::uuid, 1, 'delay', 'left', 'next', now(), now()
    from generate_series(1, ${CONTACTS}) n, (values ('a'), ('b')) as visited (node)
  ), event as (
    insert into public.contact_events (workspace_id, contact_id, type)
    select $1::uuid, md5('c' || n)::uuid, 'tag.applied' from generate_series(1, ${CONTACTS}) n
  ), engagement as (
    insert into public.message_engagements (message_id, workspace_id, kind)
    select md5('m' || n)::uuid, $1::uuid, 'open' from generate_series(1, ${CONTACTS}, 2) n
  ), inbox as (
    insert into private.inbox (event_id, workspace_id, contact_id, type, occurred_at, arrived_at)
    select n, $1::uuid, md5('c' || n)::uuid, 'tag.applied', now(), now() from generate_series(1, 20000) n
  )
  insert into public.messages (
    id, workspace_id, contact_id, run_id, funnel_id, version_id, node_id, visit, channel, status, due_at, created_at, lease_until,
    handed_at
  )
  select md5('m' || n)::uuid, $1::uuid, md5('c' || n)::uuid, md5('r' || n)::uuid, $2::uuid, $4::uuid, 'mail', 1, 'email',
         case when n <= 1000 then 'queued' when n <= 1050 then 'leased' else 'sent' end, now() - interval '1 hour',
         now() - interval '1 hour', case when n between 1001 and 1050 then now() - interval '1 minute' end,
         case when n > 1050 then now() - interval '1 day' end
  from generate_series(1, ${CONTACTS}) n`;

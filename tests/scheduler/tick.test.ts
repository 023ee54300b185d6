import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindOf } from '../../src/nodes/kinds.ts';
import { connect } from '../../src/scheduler/postgres/connect.ts';
import { postgresEngineStore } from '../../src/scheduler/postgres/engine-store.ts';
import { engineOf, tick } from '../../src/scheduler/tick.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import {
  addContacts,
  addTag,
  addWorkspace,
  applyTag,
  graphOf,
  publishGraph,
} from '../support/engine-fixture.ts';

const START = Date.parse('2026-03-02T09:00:00Z');
const DAY = 86_400_000;

describe('tick on Postgres', () => {
  let database: TestDatabase;
  let scheduler: ReturnType<typeof connect>;
  let now = START;

  beforeAll(async () => {
    database = await openTestDatabase();
    scheduler = connect(database.schedulerUrl, 2);
  });
  afterAll(async () => {
    await scheduler.end();
    await database.close();
  });

  const work = () =>
    tick(
      engineOf(
        postgresEngineStore(scheduler, () => now),
        kindOf,
      ),
      { batch: 100, goOn: () => true },
    );

  it('moves contacts from a tag through a wait and a branch to the end, and every number adds up', async () => {
    const { sql } = database;
    const workspace = await addWorkspace(sql);
    const [start, vip, done] = [
      await addTag(sql, workspace, 'Start'),
      await addTag(sql, workspace, 'VIP'),
      await addTag(sql, workspace, 'Done'),
    ];
    const condition = { match: 'all', conditions: [{ test: 'tag', operator: 'has', tag: vip }] };
    const mail = { subject: 'Hello {{ contact.first_name }}', preheader: '', body: '<p>Hi</p>' };
    const funnel = await publishGraph(
      sql,
      workspace,
      graphOf({
        entry: ['tag-applied', { tag: start, reentry: 'once' }, { next: 'wait' }],
        wait: ['delay', { mode: 'for', amount: 1, unit: 'days' }, { next: 'vip' }],
        vip: ['branch', { condition }, { yes: 'a', no: 'b' }],
        a: ['send-email', mail, { next: 'done' }],
        b: ['send-email', mail, { next: 'done' }],
        done: ['apply-tag', { tag: done }, { next: 'end' }],
        end: ['end', {}],
      }),
    );
    const contacts = await addContacts(sql, workspace, 250);
    await applyTag(sql, workspace, vip, contacts.slice(0, 50));
    await applyTag(sql, workspace, start, contacts);

    await work();
    const waiting = await sql`
      select node_id, count(*)::int, min(wake_at) as wake from public.funnel_subscribers
      where funnel_id = ${funnel} and status = 'waiting' group by 1`;
    expect(waiting).toEqual([{ node_id: 'wait', count: 250, wake: new Date(START + DAY) }]);
    const [inbox] = await sql`select count(*)::int from private.inbox`;
    expect(inbox?.count).toBe(0);

    now = START + DAY - 1;
    expect(await work()).toMatchObject({ contacts: 0 });
    now = START + DAY;
    await work();

    const ended = await sql`
      select status, end_reason is null as nameless, count(*)::int from public.funnel_subscribers
      where funnel_id = ${funnel} group by 1, 2`;
    expect(ended).toEqual([{ status: 'ended', nameless: false, count: 250 }]);
    const mails = await sql`
      select node_id, status, count(*)::int from public.messages where funnel_id = ${funnel} group by 1, 2 order by 1`;
    expect(mails).toEqual([
      { node_id: 'a', status: 'queued', count: 50 },
      { node_id: 'b', status: 'queued', count: 200 },
    ]);
    const [tagged] = await sql`select count(*)::int from public.contact_tags where tag_id = ${done}`;
    expect(tagged?.count).toBe(250);
    const deltas = await sql`
      select node_id, measure, port, sum(amount)::int as amount from public.funnel_node_deltas
      where funnel_id = ${funnel} group by 1, 2, 3`;
    const steps = await sql`
      select node_id, outcome as measure, coalesce(port, '') as port, count(*)::int as amount
      from public.funnel_metrics where funnel_id = ${funnel} group by 1, 2, 3`;
    expect(
      new Set(deltas.filter(({ measure }) => ['left', 'ended', 'failed'].includes(measure)).map(asText)),
    ).toEqual(new Set(steps.map(asText)));
    expect(deltas.find(({ node_id, measure }) => node_id === 'vip' && measure === 'entered')?.amount).toBe(
      250,
    );
  });
});

const asText = (row: object): string => JSON.stringify(Object.entries(row).sort());

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindOf } from '../../src/nodes/kinds.ts';
import { chooseWinners } from '../../src/scheduler/postgres/choose-winners.ts';
import { connect } from '../../src/scheduler/postgres/connect.ts';
import type { Database } from '../../src/scheduler/postgres/database.ts';
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

const arms = [
  { id: 'a', name: 'A', weight: 50 },
  { id: 'b', name: 'B', weight: 50 },
];
const winner = { metric: 'opened', after: { contacts: 20 } };
const mail = { subject: 'Hello', body: '<p>Hello</p>' };

describe('a test that chooses a winner', () => {
  let database: TestDatabase;
  let scheduler: Database;

  beforeAll(async () => {
    database = await openTestDatabase();
    scheduler = connect(database.schedulerUrl, 2);
  });
  afterAll(async () => {
    await scheduler.end();
    await database.close();
  });

  it('sends everybody the way that did best, once each arm has had enough', async () => {
    const { sql } = database;
    const workspace = await addWorkspace(sql);
    const tag = await addTag(sql, workspace, 'Start');
    const funnel = await publishGraph(
      sql,
      workspace,
      graphOf({
        entry: ['tag-applied', { tag }, { next: 'split' }],
        split: ['random-split', { arms, winner }, { a: 'one', b: 'two' }],
        one: ['send-email', mail, {}],
        two: ['send-email', mail, {}],
      }),
    );
    const enter = async (count: number) => {
      await applyTag(sql, workspace, tag, await addContacts(sql, workspace, count));
      await tick(engineOf(postgresEngineStore(scheduler), kindOf), { batch: 100, goOn: () => true });
    };
    const taken = () => sql<{ port: string; count: number }[]>`
      select port, count(*)::int from public.funnel_metrics
      where funnel_id = ${funnel} and node_id = 'split' group by port order by port`;
    const chosen = () => sql`select port, evidence from public.funnel_winners where funnel_id = ${funnel}`;

    await enter(10);
    await chooseWinners(scheduler);
    expect(await chosen(), 'too early').toEqual([]);

    await enter(90);
    await sql`
      insert into public.message_engagements (message_id, workspace_id, kind)
      select id, workspace_id, 'open' from public.messages where funnel_id = ${funnel} and node_id = 'two'`;
    await sql`
      insert into public.message_engagements (message_id, workspace_id, kind)
      select id, workspace_id, 'open' from public.messages where funnel_id = ${funnel} and node_id = 'one' limit 5`;
    const before = await taken();
    await chooseWinners(scheduler);
    const b = before.find(({ port }) => port === 'b')?.count;
    expect(await chosen()).toMatchObject([
      {
        port: 'b',
        evidence: {
          metric: 'opened',
          arms: expect.arrayContaining([{ arm: 'b', contacts: b, successes: b }]),
        },
      },
    ]);

    await enter(30);
    expect(await taken()).toEqual(
      before.map(({ port, count }) => ({ port, count: count + (port === 'b' ? 30 : 0) })),
    );
  });
});

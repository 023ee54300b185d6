import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/graph/json.ts';
import { kindIds, kindOf } from '../../src/nodes/kinds.ts';
import { connect } from '../../src/scheduler/postgres/connect.ts';
import type { Database } from '../../src/scheduler/postgres/database.ts';
import { postgresEngineStore } from '../../src/scheduler/postgres/engine-store.ts';
import { keepUp } from '../../src/scheduler/postgres/upkeep.ts';
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
const HOUR = 3_600_000;

describe('upkeep', () => {
  let database: TestDatabase;
  let scheduler: Database;
  let now = START;

  beforeAll(async () => {
    database = await openTestDatabase();
    scheduler = connect(database.schedulerUrl, 2);
  });
  afterAll(async () => {
    await scheduler.end();
    await database.close();
  });

  const work = (kinds: typeof kindOf) =>
    tick(
      engineOf(
        postgresEngineStore(scheduler, () => now),
        kinds,
      ),
      { batch: 2, goOn: () => true },
    );
  const older: typeof kindOf = (kind) => (kind === 'apply-tag' ? undefined : kindOf(kind));

  async function fivePeopleThrough(kinds: typeof kindOf): Promise<string> {
    const { sql } = database;
    const workspace = await addWorkspace(sql);
    const [start, done] = [await addTag(sql, workspace, 'Start'), await addTag(sql, workspace, 'Done')];
    const steps = { entry: { tag: start }, tag: { tag: done } } satisfies Record<string, JsonObject>;
    const funnel = await publishGraph(
      sql,
      workspace,
      graphOf({
        entry: ['tag-applied', steps.entry, { next: 'tag' }],
        tag: ['apply-tag', steps.tag, { next: 'end' }],
        end: ['end', {}],
      }),
    );
    await applyTag(sql, workspace, start, await addContacts(sql, workspace, 5));
    await work(kinds);
    return funnel;
  }

  const sums = (funnel: string) => database.sql`
    select node_id, measure, port, sum(amount)::int as amount, count(*)::int as rows
    from public.funnel_node_deltas where funnel_id = ${funnel} group by 1, 2, 3 order by 1, 2, 3`;

  it('adds up the counts of past hours, and every sum stays', async () => {
    const funnel = await fivePeopleThrough(kindOf);
    const before = await sums(funnel);
    expect(before[0]?.rows).toBeGreaterThan(1);
    await keepUp(scheduler, kindIds, () => now + 30 * 60_000);
    expect(await sums(funnel), 'the present hour is left alone').toEqual(before);
    await keepUp(scheduler, kindIds, () => now + 3 * HOUR);
    expect([...(await sums(funnel))]).toEqual(before.map((row) => ({ ...row, rows: 1 })));
    await keepUp(scheduler, kindIds, () => now + 3 * HOUR);
    expect([...(await sums(funnel))], 'a second time changes nothing').toEqual(
      before.map((row) => ({ ...row, rows: 1 })),
    );
  });

  it('lets runs go on that an older scheduler had to park, once the step is known', async () => {
    const funnel = await fivePeopleThrough(older);
    const standing = () => database.sql<{ status: string; code: string | null }[]>`
      select status, error ->> 'code' as code from public.funnel_subscribers where funnel_id = ${funnel}`;
    expect(await standing()).toEqual(Array(5).fill({ status: 'failed', code: 'unknown-kind' }));
    await keepUp(
      scheduler,
      kindIds.filter((kind) => kind !== 'apply-tag'),
      () => now,
    );
    expect((await standing())[0]?.status, 'nobody who knows no better moves them').toBe('failed');
    await keepUp(scheduler, kindIds, () => now);
    now = Date.now() + 1_000;
    await work(kindOf);
    expect(await standing()).toEqual(Array(5).fill({ status: 'ended', code: null }));
  });
});

import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../src/scheduler/postgres/connect.ts';
import type { Database } from '../../src/scheduler/postgres/database.ts';
import { run } from '../../src/scheduler/postgres/statement.ts';
import { claimContacts } from '../../src/scheduler/postgres/statements/claim-contacts.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { addContacts, addWorkspace, graphOf, publishGraph } from '../support/engine-fixture.ts';

const HUGE = 60_000;
const CLAIMED = 200;

describe('claims', () => {
  let database: TestDatabase;
  let scheduler: Database;
  let huge: string;
  let small: string;
  let newcomer: string;

  beforeAll(async () => {
    database = await openTestDatabase();
    scheduler = connect(database.schedulerUrl, 2);
    const { sql } = database;
    huge = await workspaceWithDueRuns(sql, HUGE, 60);
    small = await workspaceWithDueRuns(sql, 10, 5);
    newcomer = await addWorkspace(sql);
    await addEvents(sql, newcomer, 10);
    await sql`vacuum analyze`;
  }, 60_000);
  afterAll(async () => {
    await scheduler.end();
    await database.close();
  });

  const claimed = () =>
    scheduler.begin(async (connection) => {
      const rows = await run(connection, claimContacts, [CLAIMED, null]);
      return rows.map((row) => row.workspace_id);
    });

  it('take ten of a small workspace, however much longer a huge one has been waiting', async () => {
    const workspaces = await claimed();
    const from = (workspace: string) => workspaces.filter((id) => id === workspace).length;
    expect({ small: from(small), newcomer: from(newcomer), all: workspaces.length }).toEqual({
      small: 10,
      newcomer: 10,
      all: CLAIMED,
    });
    expect(from(huge)).toBe(CLAIMED - 20);
  });

  it('take the oldest first within a workspace', async () => {
    const ids = await scheduler.begin(async (connection) => {
      const rows = await run(connection, claimContacts, [CLAIMED, null]);
      return rows.flatMap((row) => (row.workspace_id === huge ? [row.contact_id] : []));
    });
    const [row] = await database.sql<{ younger: number }[]>`
      select count(*)::int as younger from public.funnel_subscribers
      where workspace_id = ${huge} and not contact_id = any(${ids}::uuid[])
        and wake_at < (select max(wake_at) from public.funnel_subscribers where contact_id = any(${ids}::uuid[]))`;
    expect(row?.younger).toBe(0);
  });

  it('pass over what another scheduler holds, and still fill up', async () => {
    await scheduler.begin(async (first) => {
      const held = new Set((await run(first, claimContacts, [CLAIMED, null])).map((row) => row.contact_id));
      const others = await scheduler.begin((second) => run(second, claimContacts, [CLAIMED, null]));
      expect(others.length).toBe(CLAIMED);
      expect(others.filter((row) => held.has(row.contact_id))).toEqual([]);
    });
  });

  it('read a few rows along the index, not all that is due', async () => {
    const read = await database.as({ role: 'rivulet_scheduler' }, async (sql) => {
      const rows = await sql.unsafe(`explain (analyze, format json) ${claimContacts.text}`, [CLAIMED, null]);
      const [explained] = (rows[0]?.['QUERY PLAN'] ?? []) as readonly { readonly Plan: PlanNode }[];
      return rowsRead(explained?.Plan);
    });
    expect(read).toBeGreaterThan(CLAIMED);
    expect(read).toBeLessThan(CLAIMED * 40);
  });
});

interface PlanNode {
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Relation Name'?: string;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** Rows that the scans of a plan touched. */
function rowsRead(plan: PlanNode | undefined): number {
  if (!plan) return 0;
  const own = plan['Relation Name']
    ? (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops']
    : 0;
  return own + (plan.Plans ?? []).reduce((sum, inner) => sum + rowsRead(inner), 0);
}

async function workspaceWithDueRuns(sql: Sql, runs: number, minutes: number): Promise<string> {
  const workspace = await addWorkspace(sql);
  const graph = graphOf({ entry: ['added-by-hand', { reentry: 'once' }, { next: 'end' }], end: ['end', {}] });
  const funnel = await publishGraph(sql, workspace, graph);
  await addContacts(sql, workspace, runs);
  await sql`
    insert into public.funnel_subscribers (
      id, workspace_id, funnel_id, version_id, contact_id, entry, status, node_id, visit, visits, node_entered_at, wake_at, entered_at
    )
    select gen_random_uuid(), ${workspace}, funnel.id, funnel.published_version_id, contact.id, 1, 'waiting', 'entry', 1,
           '{"entry": 1}', now(), now() - ${minutes} * random() * interval '1 minute', now()
    from public.contacts as contact, public.funnels as funnel
    where contact.workspace_id = ${workspace} and funnel.id = ${funnel}`;
  return workspace;
}

async function addEvents(sql: Sql, workspace: string, events: number): Promise<void> {
  await addContacts(sql, workspace, events);
  await sql`
    insert into private.inbox (event_id, workspace_id, contact_id, type, occurred_at, arrived_at)
    select 1000000 + row_number() over (), ${workspace}, id, 'tag.applied', now(), now()
    from public.contacts where workspace_id = ${workspace}`;
}

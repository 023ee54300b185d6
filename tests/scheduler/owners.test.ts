import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
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

let database: TestDatabase;
let scheduler: ReturnType<typeof connect>;
beforeAll(async () => {
  database = await openTestDatabase();
  scheduler = connect(database.schedulerUrl, 1);
});
afterAll(async () => {
  await scheduler.end();
  await database.close();
});

it('assigns owners who are members, and passes over those who have left', async () => {
  const { sql } = database;
  const workspace = await addWorkspace(sql);
  const [member, gone] = [randomUUID(), randomUUID()];
  await sql`insert into auth.users (id, email) values (${member}, 'grace@acme.example')`;
  await sql`insert into public.workspace_members (workspace_id, user_id, role) values (${workspace}, ${member}, 'owner')`;
  const [first, second] = [await addTag(sql, workspace, 'First'), await addTag(sql, workspace, 'Second')];
  const assign = (tag: string, owner: string) =>
    publishGraph(
      sql,
      workspace,
      graphOf({
        entry: ['tag-applied', { tag, reentry: 'once' }, { next: 'assign' }],
        assign: ['assign-owner', { members: [owner], keepsOwner: false }, { next: 'end' }],
        end: ['end', {}],
      }),
    );
  await assign(first, member);
  await assign(second, gone);
  const [contact = ''] = await addContacts(sql, workspace, 1);
  for (const tag of [first, second]) {
    await applyTag(sql, workspace, tag, [contact]);
    const engine = engineOf(
      postgresEngineStore(scheduler, () => Date.parse('2026-03-02T09:00:00Z')),
      kindOf,
    );
    await tick(engine, { batch: 10, goOn: () => true });
    const [row] = await sql`select owner_id from public.contacts where id = ${contact}`;
    expect(row?.owner_id).toBe(member);
  }
  const runs = await sql`select status from public.funnel_subscribers where contact_id = ${contact}`;
  expect(runs.map(({ status }) => status)).toEqual(['ended', 'ended']);
});

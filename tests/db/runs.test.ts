import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { addWorkspace, type Workspace } from './two-workspaces.ts';

let database: TestDatabase;
let workspace: Workspace;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  workspace = await addWorkspace(database, crypto.randomUUID());
});
afterAll(() => database.close());

/** One value of a statement, as the workspace's marketer. */
const ask = (statement: string, values: readonly unknown[]): Promise<unknown> =>
  database.as({ userId: workspace.people.marketer }, async (sql) => {
    const [row] = await sql.unsafe(`select ${statement} as answer`, values as never[]);
    return row?.answer;
  });

const counts = () => ask('funnel_counts($1)', [workspace.funnel]);

describe('counts', () => {
  test('add up by step and port', async () => {
    const { id, funnel, version } = workspace;
    await database.sql`insert into funnel_node_deltas (workspace_id, funnel_id, version_id, node_id, measure, port, hour, amount)
      values (${id}, ${funnel}, ${version}, 'n2', 'entered', '', now(), 5), (${id}, ${funnel}, ${version}, 'n2', 'left', 'yes', now(), 2),
        (${id}, ${funnel}, ${version}, 'n2', 'left', 'yes', now(), 1), (${id}, ${funnel}, ${version}, 'n2', 'left', 'no', now(), 1),
        (${id}, ${funnel}, ${version}, 'n2', 'skipped', '', now(), 1), (${id}, ${funnel}, ${version}, 'n2', 'ended', '', now(), 1)`;
    expect(await counts()).toEqual({
      n1: { entered: 1, waiting: 0, left: 0, ended: 0, failed: 1, skipped: 0, ports: {} },
      n2: { entered: 5, waiting: 0, left: 4, ended: 1, failed: 0, skipped: 1, ports: { yes: 3, no: 1 } },
    });
  });

  test('of the list are of runs', async () => {
    const { funnel } = workspace;
    await ask('create_funnel($1, $2)', [workspace.id, 'Empty']);
    await ask('archive_funnel(create_funnel($1, $2))', [workspace.id, 'Old']);
    expect(await ask('list_funnels($1)', [workspace.id])).toMatchObject([
      { name: 'Empty', status: 'draft', steps: 0, entered: 0, inside: 0, ended: 0, failed: 0 },
      { id: funnel, name: 'Welcome', status: 'active', steps: 1, entered: 1, inside: 0, ended: 0, failed: 1 },
    ]);
    expect(await ask('list_funnels($1, true)', [workspace.id])).toHaveLength(3);
  });
});

describe('a failed run', () => {
  test('goes on when it is retried: counted as waiting, and the failure kept as history', async () => {
    const { run, contact } = workspace;
    expect(await ask('retry_run($1)', [run])).toBe(true);
    const [row] = await database.sql`
      select status, occasion, error, wake_at <= now() as due from funnel_subscribers where id = ${run}`;
    expect(row).toEqual({ status: 'waiting', occasion: { occasion: 'retry' }, error: null, due: true });
    expect(await counts()).toMatchObject({ n1: { entered: 1, waiting: 1, failed: 0 } });
    expect((await database.sql`select from funnel_metrics where run_id = ${run}`).count).toBe(0);
    const [event] =
      await database.sql`select data from contact_events where contact_id = ${contact} and type = 'run.retried'`;
    expect(event?.data).toMatchObject({
      node: 'n1',
      error: { code: 'step-threw' },
      by: workspace.people.marketer,
    });
    expect(await ask('retry_run($1)', [run])).toBe(false);
  });

  test('and all of its step go on together', async () => {
    expect(await ask('retry_failed_runs($1, $2)', [workspace.funnel, 'elsewhere'])).toBe(0);
    expect(await ask('retry_failed_runs($1, $2)', [workspace.funnel, 'n1'])).toBe(1);
    expect(await counts()).toMatchObject({ n1: { waiting: 1, failed: 0 } });
  });
});

describe('a message', () => {
  test.each([
    ['failed', true],
    ['unknown', true],
    ['sent', false],
    ['handed', false],
    ['skipped', false],
  ])('that is %s is sent again: %s', async (status, again) => {
    const { message } = workspace;
    await database.sql`update messages set status = ${status}, attempts = 9, reason = 'No answer', lease_token = gen_random_uuid()
      where id = ${message}`;
    expect(await ask('retry_message($1)', [message])).toBe(again);
    const [row] =
      await database.sql`select status, attempts, reason, lease_token from messages where id = ${message}`;
    if (again) expect(row).toEqual({ status: 'queued', attempts: 0, reason: null, lease_token: null });
    else expect(row).toMatchObject({ status, attempts: 9 });
  });

  test('in doubt is only sent again by a bulk retry that says so', async () => {
    const { message, funnel } = workspace;
    await database.sql`update messages set status = 'unknown' where id = ${message}`;
    expect(await ask('retry_messages($1)', [funnel])).toBe(0);
    expect(await ask(`retry_messages($1, 'n1', '{failed,unknown}')`, [funnel])).toBe(1);
  });
});

describe('adding by hand', () => {
  const events =
    () => database.sql`select contact_id, subject from private.inbox where type = 'funnel.added-by-hand'
    and workspace_id = ${workspace.id}`;

  test('hands contacts to the funnel, and only those of its workspace', async () => {
    const other = await addWorkspace(database, crypto.randomUUID());
    const { contact, funnel } = workspace;
    expect(await ask('add_to_funnel($1, $2::uuid[])', [funnel, [contact, other.contact]])).toBe(1);
    expect([...(await events())]).toEqual([{ contact_id: contact, subject: funnel }]);
  });

  test('is refused by a funnel that is not going, or has no such entry', async () => {
    const { contact, funnel } = workspace;
    const add = () => ask('add_to_funnel($1, $2::uuid[])', [funnel, [contact]]);
    await ask('pause_funnel($1)', [funnel]);
    await expect(add()).rejects.toMatchObject({ code: 'PT409' });
    await ask('resume_funnel($1)', [funnel]);
    await database.sql`delete from private.funnel_listeners where funnel_id = ${funnel}`;
    await expect(add()).rejects.toMatchObject({ code: 'PT409' });
    expect((await events()).count).toBe(0);
  });
});

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import {
  addContacts,
  addTag,
  addWorkspace,
  applyTag,
  graphOf,
  publishGraph,
} from '../support/engine-fixture.ts';

describe('a scheduler process', () => {
  let database: TestDatabase;
  let child: ChildProcess;
  let url: string;
  let logged = '';

  beforeAll(async () => {
    database = await openTestDatabase();
    const args = ['--import', 'tsx', 'tests/scheduler/host-process.ts', database.schedulerUrl];
    child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stderr?.on('data', (text) => {
      logged += String(text);
    });
    const [said] = child.stdout ? await once(child.stdout, 'data') : [''];
    url = String(said).trim();
  });
  afterAll(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await database.close();
  });

  const metrics = async () => (await fetch(`${url}/metrics`)).text();
  /** The value of a sample, by how its line begins. */
  const sample = async (begins: string) => {
    const line = (await metrics()).split('\n').find((each) => each.startsWith(`${begins} `));
    return line === undefined ? undefined : Number(line.slice(begins.length + 1));
  };

  it('says that it is well, and answers nothing else', async () => {
    const health = await fetch(`${url}/health`);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok', reasons: [] }]);
    expect((await fetch(`${url}/`)).status).toBe(404);
    expect((await fetch(`${url}/health`, { method: 'POST' })).status).toBe(405);
  });

  it('counts what it does, and what is due, in the text format of Prometheus', async () => {
    const { sql } = database;
    const workspace = await addWorkspace(sql);
    const tag = await addTag(sql, workspace, 'Start');
    const mail = { subject: 'Hello', preheader: '', body: '<p>Hello</p>' };
    await publishGraph(
      sql,
      workspace,
      graphOf({
        entry: ['tag-applied', { tag, reentry: 'once' }, { next: 'mail' }],
        mail: ['send-email', mail, { next: 'broken' }],
        broken: ['teleport', {}],
      }),
    );
    await applyTag(sql, workspace, tag, await addContacts(sql, workspace, 40));

    await expect.poll(() => sample('rivulet_contacts_total'), { timeout: 10_000 }).toBe(40);
    await expect.poll(() => sample('rivulet_failed_runs_total')).toBe(40);
    expect(await sample('rivulet_up')).toBe(1);
    expect(await sample('rivulet_batches_total')).toBeGreaterThan(0);
    expect(await sample('rivulet_batch_seconds_bucket{le="+Inf"}')).toBe(
      await sample('rivulet_batches_total'),
    );
    expect(await sample('rivulet_due_runs')).toBe(0);
    expect(await sample('rivulet_inbox_events')).toBe(0);
    expect(await sample('rivulet_due_messages{channel="email"}')).toBeLessThanOrEqual(40);
    for (const line of (await metrics()).trim().split('\n'))
      expect(line).toMatch(/^(# (HELP|TYPE) rivulet_\w+ .+|rivulet_\w+(\{[^}]*\})? [0-9.e+-]+)$/);
  });

  it('logs which runs failed, and no address of anybody', () => {
    const lines = logged
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toContainEqual(
      expect.objectContaining({
        event: 'run-failed',
        run: expect.any(String),
        error: expect.objectContaining({ code: 'unknown-kind' }),
      }),
    );
    expect(logged).not.toContain('@people.example');
  });

  it('leaves within its grace on SIGTERM though a provider never answers, and leaves nothing half-done', async () => {
    const { sql } = database;
    await expect
      .poll(async () => (await sql`select from public.messages where status = 'handed'`).count)
      .toBeGreaterThan(0);
    const from = performance.now();
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await gone).toEqual([0, null]);
    expect(performance.now() - from).toBeLessThan(6_000);
    const states = await sql`select distinct status from public.messages`;
    expect(states.map(({ status }) => status).sort()).toEqual(['queued', 'unknown']);
    await expect
      .poll(
        async () =>
          (
            await sql`select from pg_stat_activity where usename = 'rivulet_scheduler' and datname = current_database()`
          ).count,
      )
      .toBe(0);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hash32 } from '../../src/runtime/hash.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import {
  addContacts,
  addTag,
  addWorkspace,
  applyTag,
  graphOf,
  publishGraph,
} from '../support/engine-fixture.ts';
import { stepsBothWays, unbalancedNodes } from './books.ts';
import { kill, startProcess } from './killed-scheduler.ts';

const RUNS = 5_000;
const KILLS = 20;
const CONCURRENCY = 20;

let database: TestDatabase;
const folder = mkdtempSync(join(tmpdir(), 'rivulet-sigkill-'));
const file = join(folder, 'handed.txt');

beforeAll(async () => {
  database = await openTestDatabase();
  writeFileSync(file, '');
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

it(`loses nothing and sends nothing twice when the scheduler is killed ${KILLS} times`, {
  timeout: 240_000,
}, async () => {
  const { sql } = database;
  const funnel = await fiveSteps();

  for (let round = 0; round < KILLS; round++) {
    const child = await startProcess(database.schedulerUrl, file);
    // From the first claim to a few hundred mails later; seeded, so that a bad moment can be found again.
    await new Promise((resolve) => setTimeout(resolve, 100 + (hash32('sigkill', round) % 1_000)));
    await kill(child);
    await letTheDayPass(funnel);
  }
  const last = await startProcess(database.schedulerUrl, file);
  await expect
    .poll(() => letTheDayPass(funnel).then(() => unfinished(funnel)), { timeout: 120_000, interval: 500 })
    .toEqual({ runs: 0, messages: 0 });
  await kill(last);

  const handed = readFileSync(file, 'utf8').trim().split('\n');
  const twice = handed.length - new Set(handed).size;
  const [counts] = await sql<
    { ended: number; entered: number; unknown: number; sent: number; steps: number }[]
  >`
    select (select count(*)::int from public.funnel_subscribers where funnel_id = ${funnel} and status = 'ended') as ended,
           (select count(*)::int from public.funnel_subscribers where funnel_id = ${funnel}) as entered,
           (select count(*)::int from public.messages where funnel_id = ${funnel} and status = 'unknown') as unknown,
           (select count(*)::int from public.messages where funnel_id = ${funnel} and status = 'sent') as sent,
           (select count(*)::int from public.funnel_metrics where funnel_id = ${funnel}) as steps`;
  const { ended = 0, entered = 0, unknown = 0, sent = 0, steps = 0 } = counts ?? {};
  const inFlight = KILLS * CONCURRENCY;
  const lost = RUNS - ended + (RUNS - sent - unknown);
  console.log(JSON.stringify({ fault: 'sigkill', kills: KILLS, steps, lost, twice, unknown, inFlight }));

  expect({ lost, twice, entered }).toEqual({ lost: 0, twice: 0, entered: RUNS });
  expect(unknown).toBeLessThanOrEqual(inFlight);
  expect(new Set(handed).size).toBeLessThanOrEqual(sent + unknown);
  expect(await unbalancedNodes(sql, funnel)).toEqual([]);
  const { rows, deltas } = await stepsBothWays(sql, funnel);
  expect(deltas).toEqual(rows);
});

/** Tag applied → wait → branch → mail → tag → end, with 5,000 contacts at its door. */
async function fiveSteps(): Promise<string> {
  const { sql } = database;
  const workspace = await addWorkspace(sql);
  const [start, vip, done] = [
    await addTag(sql, workspace, 'Start'),
    await addTag(sql, workspace, 'VIP'),
    await addTag(sql, workspace, 'Done'),
  ];
  const mail = { subject: 'Hello', preheader: '', body: '<p>Hello</p>' };
  const condition = { match: 'all', conditions: [{ test: 'tag', operator: 'has', tag: vip }] };
  const funnel = await publishGraph(
    sql,
    workspace,
    graphOf({
      entry: ['tag-applied', { tag: start, reentry: 'once' }, { next: 'wait' }],
      wait: ['delay', { mode: 'for', amount: 1, unit: 'days' }, { next: 'vip' }],
      vip: ['branch', { condition }, { yes: 'mail', no: 'mail' }],
      mail: ['send-email', mail, { next: 'done' }],
      done: ['apply-tag', { tag: done }, { next: 'end' }],
      end: ['end', {}],
    }),
  );
  const contacts = await addContacts(sql, workspace, RUNS);
  await applyTag(sql, workspace, vip, contacts.slice(0, 1_000));
  await applyTag(sql, workspace, start, contacts);
  return funnel;
}

/** Whoever waits has waited long enough: the test's stand-in for a day. */
async function letTheDayPass(funnel: string): Promise<void> {
  await database.sql`
    update public.funnel_subscribers
    set wake_at = now(), wait = jsonb_set(wait, '{until}', to_jsonb(floor(extract(epoch from now()) * 1000)))
    where funnel_id = ${funnel} and status = 'waiting' and node_id = 'wait'`;
}

async function unfinished(funnel: string): Promise<{ runs: number; messages: number }> {
  const [row] = await database.sql<{ runs: number; messages: number }[]>`
    select (select count(*)::int from private.inbox)
             + (select count(*)::int from public.funnel_subscribers where funnel_id = ${funnel} and status <> 'ended') as runs,
           (select count(*)::int from public.messages where funnel_id = ${funnel} and status in ('queued', 'leased', 'handed')) as messages`;
  return row ?? { runs: -1, messages: -1 };
}

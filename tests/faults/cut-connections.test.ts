import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sql } from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hash32 } from '../../src/runtime/hash.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { stepsBothWays, unbalancedNodes } from './books.ts';
import { fiveSteps, letTheDayPass, tally, unfinished } from './five-steps.ts';
import { kill, startProcess } from './killed-scheduler.ts';

const CUTS = 60;
const ENTER_EACH_TIME = 100;
const RUNS = CUTS * ENTER_EACH_TIME;

let database: TestDatabase;
const folder = mkdtempSync(join(tmpdir(), 'rivulet-cut-'));
const file = join(folder, 'handed.txt');

beforeAll(async () => {
  database = await openTestDatabase();
  writeFileSync(file, '');
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

it(`goes on, loses nothing and does nothing twice when its connections are cut ${CUTS} times`, {
  timeout: 240_000,
}, async () => {
  const { sql } = database;
  const { funnel, enter } = await fiveSteps(sql);
  const child = await startProcess(database.schedulerUrl, file);

  let cut = 0;
  for (let round = 0; round < CUTS; round++) {
    await enter(ENTER_EACH_TIME);
    await expect.poll(() => connections(sql), { timeout: 10_000, interval: 20 }).toBeGreaterThan(0);
    // Every third one in the middle of a commit, where one can be caught; the others at any moment. Seeded.
    if (round % 3 === 0) cut += await cutDuringCommit(sql);
    else {
      await new Promise((resolve) => setTimeout(resolve, hash32('cut', round) % 100));
      cut += await cutAll(sql);
    }
    await letTheDayPass(sql, funnel);
  }
  await expect
    .poll(() => letTheDayPass(sql, funnel).then(() => unfinished(sql, funnel)), {
      timeout: 120_000,
      interval: 500,
    })
    .toEqual({ runs: 0, messages: 0 });
  expect({ exitCode: child.exitCode, signal: child.signalCode }).toEqual({ exitCode: null, signal: null });
  await kill(child);

  const handed = readFileSync(file, 'utf8').trim().split('\n');
  const twice = handed.length - new Set(handed).size;
  const { ended, entered, unknown, sent, steps } = await tally(sql, funnel);
  const lost = RUNS - ended + (RUNS - sent - unknown);
  console.log(
    JSON.stringify({ fault: 'connection-cut', cuts: CUTS, connections: cut, steps, lost, twice, unknown }),
  );

  expect(cut).toBeGreaterThanOrEqual(CUTS);
  // Whoever handed a message over knows the answer, and says it again over a new connection.
  expect({ lost, twice, entered, unknown }).toEqual({ lost: 0, twice: 0, entered: RUNS, unknown: 0 });
  expect(await unbalancedNodes(sql, funnel)).toEqual([]);
  const { rows, deltas } = await stepsBothWays(sql, funnel);
  expect(deltas).toEqual(rows);
});

const OF_SCHEDULERS = `usename = 'rivulet_scheduler' and datname = current_database()`;

async function connections(sql: Sql): Promise<number> {
  const rows = await sql.unsafe(`select from pg_stat_activity where ${OF_SCHEDULERS}`);
  return rows.count;
}

/** Ends every connection of a scheduler, whatever it is doing. @returns how many there were. */
async function cutAll(sql: Sql): Promise<number> {
  const rows = await sql.unsafe(
    `select pg_terminate_backend(pid) from pg_stat_activity where ${OF_SCHEDULERS}`,
  );
  return rows.length;
}

/** Watches for half a second, and ends the first connections that are seen committing. */
async function cutDuringCommit(sql: Sql): Promise<number> {
  const until = Date.now() + 500;
  while (Date.now() < until) {
    const rows = await sql.unsafe(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where ${OF_SCHEDULERS} and state = 'active' and query = 'commit'`,
    );
    if (rows.length > 0) return rows.length;
  }
  return cutAll(sql);
}

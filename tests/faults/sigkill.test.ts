import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hash32 } from '../../src/runtime/hash.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { stepsBothWays, unbalancedNodes } from './books.ts';
import { fiveSteps, letTheDayPass, tally, unfinished } from './five-steps.ts';
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
  const { funnel, enter } = await fiveSteps(sql);
  await enter(RUNS);

  for (let round = 0; round < KILLS; round++) {
    const child = await startProcess(database.schedulerUrl, file);
    // From the first claim to a few hundred mails later; seeded, so that a bad moment can be found again.
    await new Promise((resolve) => setTimeout(resolve, 100 + (hash32('sigkill', round) % 1_000)));
    await kill(child);
    await letTheDayPass(sql, funnel);
  }
  const last = await startProcess(database.schedulerUrl, file);
  await expect
    .poll(() => letTheDayPass(sql, funnel).then(() => unfinished(sql, funnel)), {
      timeout: 120_000,
      interval: 500,
    })
    .toEqual({ runs: 0, messages: 0 });
  await kill(last);

  const handed = readFileSync(file, 'utf8').trim().split('\n');
  const twice = handed.length - new Set(handed).size;
  const { ended, entered, unknown, sent, steps } = await tally(sql, funnel);
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

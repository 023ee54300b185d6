import fc from 'fast-check';
import postgres from 'postgres';
import { expect, it } from 'vitest';
import { kindOf } from '../../src/nodes/kinds.ts';
import type { Scenario } from '../../src/runtime/scenario/schema.ts';
import { simulateScenario } from '../../src/runtime/scenario/simulate-scenario.ts';
import { connect } from '../../src/scheduler/postgres/connect.ts';
import { openTestDatabase } from '../support/database.ts';
import { randomScenario } from '../support/random-scenario.ts';
import { runOnPostgres } from './run-on-postgres.ts';

const SEED = 20_261_121;
const SCENARIOS = 25;

async function onPostgres(scenario: Scenario, batch: number) {
  const database = await openTestDatabase();
  const owner = postgres(database.url, { max: 1, onnotice: () => undefined });
  const scheduler = connect(database.schedulerUrl, 1);
  try {
    return await runOnPostgres(owner, scheduler, scenario, batch);
  } finally {
    await Promise.all([owner.end(), scheduler.end()]);
    await database.close();
  }
}

it(
  `${SCENARIOS} random scenarios give the same trace in simulation and on Postgres, in batches of any size (seed ${SEED})`,
  () =>
    fc.assert(
      fc.asyncProperty(randomScenario, fc.constantFrom(1, 2, 100), async (scenario, batch) => {
        expect(await onPostgres(scenario, batch)).toEqual(simulateScenario(scenario, kindOf));
      }),
      { seed: SEED, numRuns: SCENARIOS, endOnFailure: true },
    ),
  120_000,
);

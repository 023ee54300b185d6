import fc from 'fast-check';
import postgres from 'postgres';
import { expect, it } from 'vitest';
import type { Scenario } from '../../src/runtime/scenario/schema.ts';
import { connect } from '../../src/scheduler/postgres/connect.ts';
import { openTestDatabase } from '../support/database.ts';
import { randomScenario } from '../support/random-scenario.ts';
import { expectedTrace } from './expected-trace.ts';
import { runOnPostgres } from './run-on-postgres.ts';

const SEED = 20_261_121;
const SCENARIOS = 25;
const BATCHES = fc.constantFrom(1, 2, 100);
const SCHEDULERS = fc.constantFrom(1, 8);

async function onPostgres(scenario: Scenario, batch: number, schedulers: number) {
  const database = await openTestDatabase();
  const owner = postgres(database.url, { max: 1, onnotice: () => undefined });
  const scheduler = connect(database.schedulerUrl, schedulers);
  try {
    return await runOnPostgres(owner, scheduler, scenario, { batch, schedulers });
  } finally {
    await Promise.all([owner.end(), scheduler.end()]);
    await database.close();
  }
}

it(
  `${SCENARIOS} random scenarios give the same trace in simulation and on Postgres, in batches of any size, by one scheduler and by eight (seed ${SEED})`,
  () =>
    fc.assert(
      fc.asyncProperty(randomScenario, BATCHES, SCHEDULERS, async (scenario, batch, schedulers) => {
        expect(await onPostgres(scenario, batch, schedulers)).toEqual(expectedTrace(scenario));
      }),
      { seed: SEED, numRuns: SCENARIOS, endOnFailure: true },
    ),
  120_000,
);

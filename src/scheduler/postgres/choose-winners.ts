import { chooseWinner } from '../../nodes/random-split/choose-winner.ts';
import { splitSettings } from '../../nodes/random-split/split-settings.ts';
import { type Clock, databaseClock } from './clock.ts';
import { type Connection, run } from './statement.ts';
import { armResults, type RunningTestRow, runningTests, saveWinner } from './statements/running-tests.ts';

/** Looks at every test that is to choose a winner, and writes down those that are decided, with their figures. */
export async function chooseWinners(database: Connection, clock: Clock = databaseClock): Promise<void> {
  for (const test of await run(database, runningTests, [clock()])) await decide(database, test);
}

async function decide(database: Connection, test: RunningTestRow): Promise<void> {
  // What its kind does not understand, nobody can decide; who comes to it is parked and says so.
  const { data: settings } = splitSettings.safeParse(test.settings);
  if (!settings?.winner) return;
  const { metric } = settings.winner;
  const results = await run(database, armResults, [test.funnel_id, test.node_id, metric]);
  const since = results.length === 0 ? null : Math.min(...results.map((arm) => arm.since));
  const port = chooseWinner(settings, { results, since }, test.now);
  if (port === null) return;
  const arms = results.map(({ arm, contacts, successes }) => ({ arm, contacts, successes }));
  const evidence = JSON.stringify({ metric, arms });
  await run(database, saveWinner, [test.funnel_id, test.node_id, test.workspace_id, port, evidence]);
}

import { expect, it } from 'vitest';
import { kindOf } from '../../src/nodes/kinds.ts';
import { connect } from '../../src/scheduler/postgres/connect.ts';
import { postgresEngineStore } from '../../src/scheduler/postgres/engine-store.ts';
import { engineOf, tick } from '../../src/scheduler/tick.ts';
import { openTestDatabase } from '../support/database.ts';
import {
  addContacts,
  addTag,
  addWorkspace,
  applyTag,
  graphOf,
  publishGraph,
  type StepSketch,
} from '../support/engine-fixture.ts';

const STEPS = 2_500;

it(`takes a contact through ${STEPS} steps in one go`, async () => {
  const database = await openTestDatabase();
  const scheduler = connect(database.schedulerUrl, 1);
  try {
    const { sql } = database;
    const workspace = await addWorkspace(sql);
    const [start, on] = [await addTag(sql, workspace, 'Start'), await addTag(sql, workspace, 'On')];
    const line = Array.from({ length: STEPS }, (_, n): [string, StepSketch] => [
      `n${n}`,
      [n % 2 ? 'remove-tag' : 'apply-tag', { tag: on }, n < STEPS - 1 ? { next: `n${n + 1}` } : {}],
    ]);
    const graph = graphOf({
      entry: ['tag-applied', { tag: start }, { next: 'n0' }],
      ...Object.fromEntries(line),
    });
    const funnel = await publishGraph(sql, workspace, graph);
    await applyTag(sql, workspace, start, await addContacts(sql, workspace, 1));
    await tick(engineOf(postgresEngineStore(scheduler), kindOf), { batch: 10, goOn: () => true });
    const [run] =
      await sql`select status, position from public.funnel_subscribers where funnel_id = ${funnel}`;
    expect(run).toEqual({ status: 'ended', position: STEPS + 1 });
  } finally {
    await scheduler.end();
    await database.close();
  }
});

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
} from '../support/engine-fixture.ts';

it('takes a deleted contact’s journeys along, once whoever has claimed it is done', async () => {
  const database = await openTestDatabase();
  const scheduler = connect(database.schedulerUrl, 2);
  try {
    const { sql } = database;
    const workspace = await addWorkspace(sql);
    const tag = await addTag(sql, workspace, 'Start');
    await publishGraph(
      sql,
      workspace,
      graphOf({
        entry: ['tag-applied', { tag }, { next: 'wait' }],
        wait: ['delay', { mode: 'for', amount: 1, unit: 'days' }, {}],
      }),
    );
    const [contact = '', other = ''] = await addContacts(sql, workspace, 2);
    await applyTag(sql, workspace, tag, [contact, other]);

    let deleted = false;
    let deletion: Promise<unknown> | undefined;
    const store = postgresEngineStore(scheduler);
    const engine = engineOf(
      {
        ...store,
        transaction: (work) =>
          store.transaction(async (transaction) => {
            const result = await work(transaction);
            if (deletion) return result;
            deletion = sql`delete from public.contacts where id = ${contact}`.then(() => {
              deleted = true;
            });
            await transaction.now();
            expect(deleted, 'the claim holds it').toBe(false);
            return result;
          }),
      },
      kindOf,
    );
    await tick(engine, { batch: 10, goOn: () => true });
    await deletion;
    const runs = await sql`select contact_id, status from public.funnel_subscribers`;
    expect(runs).toEqual([{ contact_id: other, status: 'waiting' }]);
    expect(await tick(engine, { batch: 10, goOn: () => true })).toMatchObject({ contacts: 0 });
  } finally {
    await scheduler.end();
    await database.close();
  }
});

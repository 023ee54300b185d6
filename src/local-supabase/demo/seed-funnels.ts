import type { Sql } from 'postgres';
import { connect } from '../../scheduler/postgres/connect.ts';
import { writeBatch } from '../../scheduler/postgres/write-batch.ts';
import { demoHistory } from './demo-history.ts';
import type { FunnelSeed } from './funnel-seed.ts';
import { pastEntries } from './past-entries.ts';
import { markSent, recordEngagements } from './past-mails.ts';
import { publishDemo } from './publish-demo.ts';

/**
 * Publishes the example funnels and writes their past. In two transactions: the journeys refer to funnels and contacts
 * that must be there for the scheduler's role to see.
 */
export async function seedFunnels(owner: Sql, seed: Omit<FunnelSeed, 'sql'>): Promise<void> {
  const now = Date.now();
  const { funnels, entries } = await owner.begin(async (sql) => {
    await sql`set local rivulet.historic = 'on'`;
    const funnels = await publishDemo({ ...seed, sql });
    return { funnels, entries: await pastEntries({ ...seed, sql }, funnels, now) };
  });
  const history = demoHistory(funnels, entries, { id: seed.workspaceId, timeZone: seed.timeZone }, now);
  const scheduler = connect(seed.schedulerUrl, 1);
  try {
    await scheduler.begin((sql) => writeBatch(sql, { now, turns: history.turns, consumed: [] }));
  } finally {
    await scheduler.end();
  }
  const facts = new Map(entries.map(({ contact }) => [contact.id, contact]));
  await owner.begin(async (sql) => {
    await markSent(
      sql,
      history.turns.flatMap(({ messages }) => messages),
      funnels,
      facts,
    );
    await recordEngagements(sql, seed.workspaceId, history.engagements);
  });
}

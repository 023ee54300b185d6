import postgres from 'postgres';
import { advanceByHand } from './advance-by-hand.ts';
import type { BenchDatabase } from './bench.ts';
import { rateOf } from './take-turns.ts';
import { settle } from './vip-workspace.ts';
import { waitingInVipFunnel } from './waiting-in-vip-funnel.ts';

/** So many mails of the VIP funnel in the queue, at no limit of rate. */
export async function queuedMails(database: BenchDatabase, mails: number): Promise<void> {
  const { owner, schedulerUrl } = database;
  const sql = postgres(schedulerUrl, { max: 1 });
  try {
    const prepared = await waitingInVipFunnel(database, mails);
    await rateOf(advanceByHand(sql, { ...prepared, batch: 5_000 }));
    await owner`update public.workspaces set mails_per_minute = 1000000 where id = ${prepared.workspace}`;
    await settle(owner);
  } finally {
    await sql.end();
  }
}

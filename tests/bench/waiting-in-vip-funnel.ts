import postgres from 'postgres';
import type { BenchDatabase } from './bench.ts';
import { enrolByHand } from './enrol-by-hand.ts';
import { rateOf } from './take-turns.ts';
import { makeDue, type VipWorkspace, vipWorkspace } from './vip-workspace.ts';

/** So many contacts in a VIP funnel of their own, whose wait is over. */
export async function waitingInVipFunnel(
  { owner, schedulerUrl }: BenchDatabase,
  contacts: number,
): Promise<VipWorkspace> {
  const sql = postgres(schedulerUrl, { max: 1 });
  try {
    const prepared = await vipWorkspace(owner, contacts);
    await rateOf(enrolByHand(sql, { ...prepared, batch: 5_000 }));
    await makeDue(owner, prepared);
    return prepared;
  } finally {
    await sql.end();
  }
}

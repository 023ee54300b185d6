import type { Sql, TransactionSql } from 'postgres';
import { addTag, publishGraph } from '../support/engine-fixture.ts';
import { vipFunnel } from './vip-funnel.ts';
import { settle, type VipWorkspace } from './vip-workspace.ts';

export interface History {
  readonly runs: number;
  readonly steps: number;
}

/** Every contact of the history is in so many funnels of the workspace, the measured one among them. */
const FUNNELS = 5;

/**
 * Contacts of the same workspace who wait for another month, and the steps behind them. Every index is filled; only the
 * look-ups of foreign keys are left out, so that it takes a minute or two.
 */
export async function addHistory(
  owner: Sql,
  measured: VipWorkspace,
  { runs, steps }: History,
): Promise<void> {
  const { workspace, tags } = measured;
  const funnels = [measured.funnel];
  while (funnels.length < FUNNELS) {
    const start = await addTag(owner, workspace, `Start ${funnels.length}`);
    funnels.push(await publishGraph(owner, workspace, vipFunnel({ ...tags, start })));
  }
  const contacts = runs / FUNNELS;
  await owner.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await addPassengers(sql, workspace, contacts);
    for (const [index, funnel] of funnels.entries())
      await addRuns(sql, { funnel, from: index * contacts, contacts });
    await addSteps(sql, funnels, steps / runs);
  });
  await settle(owner);
}

/** Ids that grow, so that indexes fill in order. */
const ID = (number: string): string =>
  `('00000000-0000-8000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;

const addPassengers = (sql: TransactionSql, workspace: string, contacts: number) =>
  sql.unsafe(
    `insert into public.contacts (id, workspace_id, first_name, email)
     select ${ID('n')}, $1, 'Contact ' || n, 'waiting' || n || '@people.example' from generate_series(1, $2::int) as n`,
    [workspace, contacts],
  );

interface RunsToAdd {
  readonly funnel: string;
  /** Numbers of runs begin after it. */
  readonly from: number;
  readonly contacts: number;
}

const addRuns = (sql: TransactionSql, { funnel, from, contacts }: RunsToAdd) =>
  sql.unsafe(
    `insert into public.funnel_subscribers (
       id, workspace_id, funnel_id, version_id, contact_id, entry, status, node_id, visit, visits, position,
       node_entered_at, wake_at, wait, trigger, entered_at
     )
     select ${ID('$2::int + n')}, funnel.workspace_id, funnel.id, funnel.published_version_id, ${ID('n')}, 1, 'waiting', 'wait', 6,
            '{"entry": 1, "wait": 6}', 5, now() - interval '1 day', now() + interval '30 days' + n * interval '1 second',
            '{"rule": {"mode": "for", "amount": 31, "unit": "days", "from": 0, "zone": "UTC"}, "until": 4102444800000}',
            '{"type": "tag.applied", "subject": null, "data": {}, "occurredAt": 0}', now() - interval '40 days'
     from public.funnels as funnel, generate_series(1, $3::int) as n
     where funnel.id = $1`,
    [funnel, from, contacts],
  );

const addSteps = (sql: TransactionSql, funnels: readonly string[], perRun: number) =>
  sql.unsafe(
    `insert into public.funnel_metrics (
       run_id, node_id, visit, workspace_id, funnel_id, version_id, contact_id, position, kind, outcome, port,
       entered_at, finished_at
     )
     select run.id, 'wait', past.visit, run.workspace_id, run.funnel_id, run.version_id, run.contact_id, past.visit, 'delay', 'left', 'next',
            run.entered_at + past.visit * interval '1 day', run.entered_at + (past.visit + 1) * interval '1 day'
     from public.funnel_subscribers as run, generate_series(1, $2::int) as past (visit)
     where run.funnel_id = any($1::uuid[]) and run.visit = 6
     order by run.id, past.visit`,
    [funnels as string[], perRun],
  );

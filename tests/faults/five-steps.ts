import type { Sql } from 'postgres';
import {
  addContacts,
  addTag,
  addWorkspace,
  applyTag,
  graphOf,
  publishGraph,
} from '../support/engine-fixture.ts';

export interface FiveSteps {
  readonly funnel: string;
  /** Brings so many new contacts to its door, every fifth of them a VIP. */
  enter(contacts: number): Promise<void>;
}

/** Tag applied → wait → branch → mail → tag → end. */
export async function fiveSteps(sql: Sql): Promise<FiveSteps> {
  const workspace = await addWorkspace(sql);
  const [start, vip, done] = [
    await addTag(sql, workspace, 'Start'),
    await addTag(sql, workspace, 'VIP'),
    await addTag(sql, workspace, 'Done'),
  ];
  const mail = { subject: 'Hello', preheader: '', body: '<p>Hello</p>' };
  const condition = { match: 'all', conditions: [{ test: 'tag', operator: 'has', tag: vip }] };
  const funnel = await publishGraph(
    sql,
    workspace,
    graphOf({
      entry: ['tag-applied', { tag: start, reentry: 'once' }, { next: 'wait' }],
      wait: ['delay', { mode: 'for', amount: 1, unit: 'days' }, { next: 'vip' }],
      vip: ['branch', { condition }, { yes: 'mail', no: 'mail' }],
      mail: ['send-email', mail, { next: 'done' }],
      done: ['apply-tag', { tag: done }, { next: 'end' }],
      end: ['end', {}],
    }),
  );
  return {
    funnel,
    enter: async (amount) => {
      const contacts = await addContacts(sql, workspace, amount);
      await applyTag(sql, workspace, vip, contacts.slice(0, Math.floor(amount / 5)));
      await applyTag(sql, workspace, start, contacts);
    },
  };
}

/** Whoever waits has waited long enough: the test's stand-in for a day. */
export async function letTheDayPass(sql: Sql, funnel: string): Promise<void> {
  await sql`
    update public.funnel_subscribers
    set wake_at = now(), wait = jsonb_set(wait, '{until}', to_jsonb(floor(extract(epoch from now()) * 1000)))
    where funnel_id = ${funnel} and status = 'waiting' and node_id = 'wait'`;
}

export async function unfinished(sql: Sql, funnel: string): Promise<{ runs: number; messages: number }> {
  const [row] = await sql<{ runs: number; messages: number }[]>`
    select (select count(*)::int from private.inbox)
             + (select count(*)::int from public.funnel_subscribers where funnel_id = ${funnel} and status <> 'ended') as runs,
           (select count(*)::int from public.messages
            where funnel_id = ${funnel} and status in ('queued', 'leased', 'handed')) as messages`;
  return row ?? { runs: -1, messages: -1 };
}

/** What became of everybody. */
export async function tally(sql: Sql, funnel: string) {
  const [counts] = await sql<
    { ended: number; entered: number; unknown: number; sent: number; steps: number }[]
  >`
    select (select count(*)::int from public.funnel_subscribers where funnel_id = ${funnel} and status = 'ended') as ended,
           (select count(*)::int from public.funnel_subscribers where funnel_id = ${funnel}) as entered,
           (select count(*)::int from public.messages where funnel_id = ${funnel} and status = 'unknown') as unknown,
           (select count(*)::int from public.messages where funnel_id = ${funnel} and status = 'sent') as sent,
           (select count(*)::int from public.funnel_metrics where funnel_id = ${funnel}) as steps`;
  if (!counts) throw new Error(`the funnel ${funnel} is gone`);
  return counts;
}

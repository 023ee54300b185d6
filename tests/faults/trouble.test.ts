import { randomUUID } from 'node:crypto';
import type { Sql } from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { kindOf } from '../../src/nodes/kinds.ts';
import { deliver } from '../../src/scheduler/deliver.ts';
import { timers } from '../../src/scheduler/functions/timers.ts';
import { mailCarrier } from '../../src/scheduler/mail-carrier.ts';
import { connect } from '../../src/scheduler/postgres/connect.ts';
import type { Database } from '../../src/scheduler/postgres/database.ts';
import { postgresEngineStore } from '../../src/scheduler/postgres/engine-store.ts';
import { postgresMessageStore } from '../../src/scheduler/postgres/message-store.ts';
import { postgresProviderStore } from '../../src/scheduler/postgres/provider-store.ts';
import type { Provider, ProviderAnswer } from '../../src/scheduler/providers/provider.ts';
import { engineOf, type Trouble, tick } from '../../src/scheduler/tick.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import {
  addContacts,
  addTag,
  addWorkspace,
  applyTag,
  graphOf,
  publishGraph,
} from '../support/engine-fixture.ts';
import { unbalancedNodes } from './books.ts';

const mail = { subject: 'Hello', preheader: '', body: '<p>Hello</p>' };
const nowhere = async (): Promise<string> => 'https://nowhere.example';
const addresses = { open: nowhere, click: nowhere, unsubscribePage: nowhere, oneClick: nowhere };

describe('trouble', () => {
  let database: TestDatabase;
  let scheduler: Database;
  let sql: Sql;
  let workspace: string;
  let start: string;

  beforeAll(async () => {
    database = await openTestDatabase();
    scheduler = connect(database.schedulerUrl, 4);
    sql = database.sql;
  });
  beforeEach(async () => {
    workspace = await addWorkspace(sql);
    start = await addTag(sql, workspace, 'Start');
  });
  afterAll(async () => {
    await scheduler.end();
    await database.close();
  });

  const work = async (troubles: Trouble[] = []) => {
    const engine = engineOf(postgresEngineStore(scheduler), kindOf, {
      onTrouble: (trouble) => troubles.push(trouble),
    });
    await tick(engine, { batch: 100, goOn: () => true });
  };
  const send = (provider: Provider) =>
    deliver(
      {
        store: postgresMessageStore(scheduler),
        providers: postgresProviderStore(scheduler),
        carrier: mailCarrier(provider, addresses),
        timers: timers(),
        newToken: randomUUID,
      },
      { batch: 100, concurrency: 10, goOn: () => true },
    );
  const answering = (
    answer: ProviderAnswer,
    before: () => Promise<unknown> = async () => undefined,
  ): Provider => ({
    name: 'scripted',
    honoursKeys: false,
    send: async () => {
      await before();
      return answer;
    },
  });
  const mailFunnel = (ports: Record<string, string> = { next: 'end' }) =>
    publishGraph(
      sql,
      workspace,
      graphOf({
        entry: ['tag-applied', { tag: start, reentry: 'once' }, { next: 'mail' }],
        mail: ['send-email', mail, ports],
        sorry: ['end', { reason: 'Sorry' }],
        end: ['end', {}],
      }),
    );
  const runsOf = async (funnel: string) => [
    ...(await sql`
      select status, end_reason, error ->> 'code' as code, count(*)::int from public.funnel_subscribers
      where funnel_id = ${funnel} group by 1, 2, 3 order by 1`),
  ];
  const messagesOf = async (funnel: string) => [
    ...(await sql`select status, reason, count(*)::int from public.messages where funnel_id = ${funnel} group by 1, 2`),
  ];

  it('parks one poisoned contact, with the reason, and moves the 99 others', async () => {
    const done = await addTag(sql, workspace, 'Done');
    const funnel = await publishGraph(
      sql,
      workspace,
      graphOf({
        entry: ['tag-applied', { tag: start, reentry: 'once' }, { next: 'wait' }],
        wait: ['delay', { mode: 'for', amount: 1, unit: 'days' }, { next: 'done' }],
        done: ['apply-tag', { tag: done }, { next: 'end' }],
        end: ['end', {}],
      }),
    );
    const contacts = await addContacts(sql, workspace, 100);
    await applyTag(sql, workspace, start, contacts);
    await work();
    await sql`
      update public.funnel_subscribers set wake_at = now(), wait = jsonb_set(wait, '{until}', '0')
      where funnel_id = ${funnel}`;
    await sql.unsafe(`
      create function poison() returns trigger language plpgsql as $$
      begin
        if new.contact_id = '${contacts[41]}' then raise exception 'poisoned'; end if;
        return new;
      end $$;
      create trigger poison before insert on public.contact_tags for each row execute function poison()`);
    const troubles: Trouble[] = [];
    await work(troubles);
    await sql`drop function poison cascade`;

    expect(await runsOf(funnel)).toEqual([
      { status: 'ended', end_reason: expect.any(String), code: null, count: 99 },
      { status: 'failed', end_reason: null, code: 'commit-failed', count: 1 },
    ]);
    expect(troubles.at(-1)).toMatchObject({ what: 'contact-parked', contacts: [contacts[41]] });
    expect(await unbalancedNodes(sql, funnel)).toEqual([]);
  });

  it('parks whoever reaches a step that cannot run, and lets them go on after a retry', async () => {
    const funnel = await publishGraph(
      sql,
      workspace,
      graphOf({
        entry: ['tag-applied', { tag: start, reentry: 'once' }, { next: 'future' }],
        future: ['teleport', {}, { next: 'end' }],
        end: ['end', {}],
      }),
    );
    await applyTag(sql, workspace, start, await addContacts(sql, workspace, 3));
    await work();
    expect(await runsOf(funnel)).toEqual([
      { status: 'failed', end_reason: null, code: 'unknown-kind', count: 3 },
    ]);

    // An upgrade that knows the kind: here, the step becomes one that this release knows.
    const version = randomUUID();
    const graph = graphOf({
      entry: ['tag-applied', { tag: start, reentry: 'once' }, { next: 'future' }],
      future: ['delay', { mode: 'until-date', at: '2020-01-01T00:00', zone: 'UTC' }, { next: 'end' }],
      end: ['end', {}],
    });
    await sql`insert into public.funnel_versions (id, workspace_id, funnel_id, number, graph) values (${version}, ${workspace}, ${funnel}, 2, ${sql.json(graph as never)})`;
    await sql`update public.funnels set published_version_id = ${version} where id = ${funnel}`;
    await sql`update public.funnel_subscribers set version_id = ${version} where funnel_id = ${funnel}`;
    const member = await database.addUser();
    await sql`insert into public.workspace_members (workspace_id, user_id, role) values (${workspace}, ${member}, 'owner')`;
    await database.as({ userId: member }, (as) => as`select public.retry_failed_runs(${funnel})`);
    await work();
    expect(await runsOf(funnel)).toEqual([
      { status: 'ended', end_reason: expect.any(String), code: null, count: 3 },
    ]);
    expect(await unbalancedNodes(sql, funnel)).toEqual([]);
  });

  it('keeps mails while the mail server is down, and sends them once it is back', async () => {
    const funnel = await mailFunnel();
    await applyTag(sql, workspace, start, await addContacts(sql, workspace, 5));
    await work();
    await send(answering({ outcome: 'refused', permanent: false, reason: 'connection refused' }));
    expect(await messagesOf(funnel)).toEqual([{ status: 'queued', reason: 'connection refused', count: 5 }]);
    await sql`update public.messages set due_at = now() where funnel_id = ${funnel}`;
    await send(answering({ outcome: 'accepted', id: 'x' }));
    expect(await messagesOf(funnel)).toEqual([{ status: 'sent', reason: null, count: 5 }]);
  });

  it('does not send to somebody who unsubscribed after the step', async () => {
    const funnel = await mailFunnel();
    const [contact = ''] = await addContacts(sql, workspace, 1);
    await applyTag(sql, workspace, start, [contact]);
    await work();
    await sql`update public.contacts set status = 'unsubscribed' where id = ${contact}`;
    let sent = 0;
    await send(answering({ outcome: 'accepted', id: 'x' }, async () => sent++));
    expect(sent).toBe(0);
    expect(await messagesOf(funnel)).toEqual([{ status: 'skipped', reason: 'unsubscribed', count: 1 }]);
  });

  it('takes the error path where one is drawn, once the mail server has refused for good', async () => {
    const funnel = await mailFunnel({ next: 'end', failed: 'sorry' });
    await applyTag(sql, workspace, start, await addContacts(sql, workspace, 2));
    await work();
    expect(await runsOf(funnel)).toEqual([{ status: 'waiting', end_reason: null, code: null, count: 2 }]);
    await send(answering({ outcome: 'refused', permanent: true, reason: 'no such mailbox' }));
    await work();
    expect(await runsOf(funnel)).toEqual([{ status: 'ended', end_reason: 'Sorry', code: null, count: 2 }]);
  });

  it('marks as unknown what was handed over and never answered, and does not send it again', async () => {
    const funnel = await mailFunnel();
    await applyTag(sql, workspace, start, await addContacts(sql, workspace, 1));
    await work();
    const silent: Provider = {
      name: 'silent',
      honoursKeys: false,
      send: () => Promise.reject(new Error('cut')),
    };
    await send(silent);
    await sql`update public.messages set lease_until = now() - interval '1 second' where funnel_id = ${funnel}`;
    let sent = 0;
    await send(answering({ outcome: 'accepted', id: 'x' }, async () => sent++));
    expect(sent).toBe(0);
    expect(await messagesOf(funnel)).toEqual([{ status: 'unknown', reason: 'no-answer', count: 1 }]);
  });

  it('does nothing twice when eight schedulers work at once', async () => {
    const funnel = await mailFunnel();
    await applyTag(sql, workspace, start, await addContacts(sql, workspace, 2_000));
    await Promise.all(Array.from({ length: 8 }, () => work()));
    await work();
    expect(await runsOf(funnel)).toEqual([
      { status: 'ended', end_reason: expect.any(String), code: null, count: 2_000 },
    ]);
    const keys: string[] = [];
    const noting: Provider = {
      name: 'noting',
      honoursKeys: false,
      send: async (_mail, key) => {
        keys.push(key);
        return { outcome: 'accepted', id: key };
      },
    };
    await Promise.all([send(noting), send(noting), send(noting)]);
    expect({ sent: keys.length, different: new Set(keys).size }).toEqual({ sent: 2_000, different: 2_000 });
  });
});

import { randomUUID } from 'node:crypto';
import type { Sql } from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Channel } from '../../src/runtime/effect.ts';
import type { Carrier } from '../../src/scheduler/carrier.ts';
import type { ChannelAnswer } from '../../src/scheduler/channels/channel.ts';
import { ConnectionLost } from '../../src/scheduler/connection-lost.ts';
import { type Delivery, deliver } from '../../src/scheduler/deliver.ts';
import type { MessageStore } from '../../src/scheduler/delivery-ports.ts';
import { timers } from '../../src/scheduler/functions/timers.ts';
import { connect } from '../../src/scheduler/postgres/connect.ts';
import type { Database } from '../../src/scheduler/postgres/database.ts';
import { postgresMessageStore } from '../../src/scheduler/postgres/message-store.ts';
import { postgresProviderStore } from '../../src/scheduler/postgres/provider-store.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { addContacts, addWorkspace, graphOf, publishGraph } from '../support/engine-fixture.ts';

const MINUTE = 60_000;
const accepted: ChannelAnswer = { outcome: 'accepted', id: 'x' };
const down: ChannelAnswer = { outcome: 'refused', permanent: false, reason: 'down', blame: 'provider' };

describe('delivery', () => {
  let database: TestDatabase;
  let scheduler: Database;
  let sql: Sql;
  let workspace: string;
  let now: number | null;
  let keys: string[];

  beforeAll(async () => {
    database = await openTestDatabase();
    scheduler = connect(database.schedulerUrl, 6);
    sql = database.sql;
  });
  beforeEach(async () => {
    await sql`delete from public.workspaces`;
    await sql`delete from public.provider_states`;
    workspace = await addWorkspace(sql);
    now = null;
    keys = [];
  });
  afterAll(async () => {
    await scheduler.end();
    await database.close();
  });

  const clock = () => now;

  /** A channel whose provider answers as scripted. */
  const carrier = (
    answer: (key: string) => ChannelAnswer | Promise<ChannelAnswer>,
    given: Partial<Carrier> = {},
  ): Carrier => ({
    channel: 'email',
    provider: 'scripted',
    honoursKeys: false,
    write: async ({ fields }) => ({
      recipient: given.channel === 'webhook' ? null : String(fields.email),
      subject: 'Hello',
      links: [],
      send: async (key) => {
        keys.push(key);
        return answer(key);
      },
    }),
    ...given,
  });
  const send = (through: Carrier, given: Partial<Delivery> = {}, batch = 20) =>
    deliver(
      {
        store: postgresMessageStore(scheduler, clock),
        providers: postgresProviderStore(scheduler, clock),
        carrier: through,
        timers: timers(),
        newToken: randomUUID,
        ...given,
      },
      { batch, concurrency: 8, goOn: () => true },
    );
  const messages = async () => {
    const rows = await sql<{ status: string; reason: string | null; attempts: number; count: number }[]>`
      select status, reason, attempts, count(*)::int from public.messages group by 1, 2, 3 order by 1, 3`;
    return [...rows];
  };
  const provider = async (name = 'scripted') => {
    const [row] = await sql`
      select state, failures, opened, reason, open_until from public.provider_states where provider = ${name}`;
    return row;
  };
  const queued = (count: number, channel: Channel = 'email', given: object = {}) =>
    queueMessages(sql, workspace, count, { channel, ...given });

  it('opens the circuit of a provider that is down, tries it with one message, and goes on once it is back', async () => {
    await queued(200);
    await send(carrier(() => down));
    const tried = keys.length;
    expect(tried).toBeLessThan(30);
    expect(await provider()).toMatchObject({ state: 'open', opened: 1, reason: 'down' });

    await send(carrier(() => accepted));
    expect(keys.length).toBe(tried);

    now = (await provider())?.open_until.getTime();
    keys = [];
    await send(carrier(() => down));
    expect(keys.length).toBe(1);
    expect(await provider()).toMatchObject({ state: 'open', opened: 2 });

    now = (await provider())?.open_until.getTime() + 60 * MINUTE;
    await send(carrier(() => accepted));
    expect(await provider()).toMatchObject({ state: 'closed', failures: 0, opened: 0, reason: null });
    expect((await messages()).map(({ status }) => status)).toEqual(expect.arrayContaining(['sent']));
    const [left] = await sql`select count(*)::int from public.messages where status <> 'sent'`;
    expect(left?.count).toBe(0);
  });

  it('lets one of several schedulers try a provider that was down', async () => {
    await queued(5);
    const store = postgresProviderStore(scheduler, clock);
    await store.change('scripted', () => ({
      state: 'open',
      failures: 5,
      opened: 1,
      reason: 'down',
      openedAt: 0,
      openUntil: 1,
    }));
    const tried = await Promise.all(Array.from({ length: 6 }, () => store.beginProbe('scripted', MINUTE)));
    expect(tried.filter(Boolean).length).toBe(1);
  });

  it('slows only the provider that says 429, for as long as it asks', async () => {
    await queued(40);
    await queued(10, 'webhook');
    now = Date.now();
    const busy: ChannelAnswer = {
      outcome: 'refused',
      permanent: false,
      reason: '429 slow down',
      blame: 'provider',
      retryAfter: 30_000,
    };
    await send(carrier(() => busy));
    const tried = keys.length;
    expect(tried).toBeLessThanOrEqual(20);
    await send(carrier(() => accepted, { channel: 'webhook', provider: 'other' }));
    expect(keys.length).toBe(tried + 10);

    now += 29_000;
    await send(carrier(() => accepted));
    expect(keys.length).toBe(tried + 10);
    now += MINUTE;
    await send(carrier(() => accepted));
    expect((await messages()).map(({ status, count }) => [status, count])).toEqual(
      expect.arrayContaining([['sent', expect.any(Number)]]),
    );
    const [left] = await sql`select count(*)::int from public.messages where status <> 'sent'`;
    expect(left?.count).toBe(0);
  });

  it('takes a refusal of one message for no failure of the provider', async () => {
    await queued(30);
    await send(carrier(() => ({ outcome: 'refused', permanent: true, reason: 'no such mailbox' })));
    expect(await messages()).toEqual([
      { status: 'failed', reason: 'no such mailbox', attempts: 1, count: 30 },
    ]);
    expect(await provider()).toBeUndefined();
  });

  it('prolongs the lease while the provider is still answering, so that nobody else sends', async () => {
    await queued(1);
    let answer: (value: ChannelAnswer) => void = () => undefined;
    const slow = new Promise<ChannelAnswer>((resolve) => {
      answer = resolve;
    });
    const first = send(
      carrier(() => slow),
      { lease: 300 },
    );
    await expect.poll(() => keys.length).toBe(1);
    const [before] = await sql`select lease_until from public.messages`;
    // Well past the first lease by the clock of the database, and prolonged meanwhile.
    await expect
      .poll(
        async () => {
          const [row] =
            await sql`select lease_until, clock_timestamp() > ${before?.lease_until} as past from public.messages`;
          return row?.past && row.lease_until > before?.lease_until;
        },
        { timeout: 5_000 },
      )
      .toBe(true);
    await send(carrier(() => accepted));
    expect(keys.length).toBe(1);
    answer(accepted);
    await first;
    expect(await messages()).toMatchObject([{ status: 'sent', count: 1 }]);
  });

  it('writes nothing once its lease has run out, however late the answer comes', async () => {
    await queued(1);
    let answer: (value: ChannelAnswer) => void = () => undefined;
    const slow = new Promise<ChannelAnswer>((resolve) => {
      answer = resolve;
    });
    // Frozen: no heartbeat.
    const frozen = { ...timers(), every: () => () => undefined };
    const first = send(
      carrier(() => slow),
      { lease: 100, timers: frozen },
    );
    await expect.poll(() => keys.length).toBe(1);
    await sql`update public.messages set lease_until = now() - interval '1 second'`;
    await send(carrier(() => accepted));
    expect(await messages()).toMatchObject([{ status: 'unknown', reason: 'no-answer' }]);
    answer(accepted);
    await first;
    expect(await messages()).toMatchObject([{ status: 'unknown', reason: 'no-answer' }]);
    expect(keys.length).toBe(1);
  });

  it('settles over a new connection when the first is lost, and leaves nothing in doubt', async () => {
    await queued(20);
    const real = postgresMessageStore(scheduler);
    const lost = { hand: 0, settle: 0 };
    const flaky: MessageStore = {
      ...real,
      hand: async (token, handed) => {
        const answer = await real.hand(token, handed);
        if (lost.hand++ === 0) throw new ConnectionLost('cut after the commit');
        return answer;
      },
      settle: async (token, settlements) => {
        if (lost.settle++ === 0) throw new ConnectionLost('cut before the commit');
        await real.settle(token, settlements);
        if (lost.settle === 2) throw new ConnectionLost('cut after the commit');
      },
    };
    await send(
      carrier(() => accepted),
      { store: flaky },
    );
    expect(await messages()).toEqual([{ status: 'sent', reason: null, attempts: 1, count: 20 }]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('sends a message in doubt again only where the provider honours its key', async () => {
    const silent: ChannelAnswer = { outcome: 'unknown', reason: 'silence' };
    await queued(1);
    await send(carrier(() => silent));
    await queued(1, 'webhook');
    await send(carrier(() => silent, { channel: 'webhook', provider: 'keyed', honoursKeys: true }));
    expect(await messages()).toMatchObject([
      { status: 'queued', reason: 'silence' },
      { status: 'unknown', reason: 'silence' },
    ]);
  });

  it('sets mails without a sender aside at no attempt, and takes them up when there is one', async () => {
    await sql`update public.workspaces set sender_email = '' where id = ${workspace}`;
    await queued(5);
    await queued(3, 'webhook');
    const store = postgresMessageStore(scheduler);
    await store.mindSenders();
    await send(carrier(() => accepted));
    await send(carrier(() => accepted, { channel: 'webhook' }));
    expect(await messages()).toEqual([
      { status: 'queued', reason: 'no-sender', attempts: 0, count: 5 },
      { status: 'sent', reason: null, attempts: 1, count: 3 },
    ]);
    await sql`update public.workspaces set sender_email = 'hello@shop.example' where id = ${workspace}`;
    await store.mindSenders();
    await send(carrier(() => accepted));
    expect(await messages()).toEqual([{ status: 'sent', reason: null, attempts: 1, count: 8 }]);
  });

  it('lets messages expire that come too late, even while their provider is down, and wakes who awaits them', async () => {
    await queued(2, 'email', { notAfter: new Date(Date.now() - MINUTE), awaited: true });
    await postgresProviderStore(scheduler).change('scripted', (before, at) => ({
      ...before,
      state: 'open',
      openUntil: at + MINUTE,
    }));
    await send(carrier(() => accepted));
    expect(await messages()).toEqual([{ status: 'expired', reason: null, attempts: 0, count: 2 }]);
    const runs = await sql`select occasion, wake_at is not null as due from public.funnel_subscribers`;
    expect([...runs]).toEqual(
      Array.from({ length: 2 }, () => ({
        occasion: { occasion: 'outcome', outcome: 'expired', reason: null },
        due: true,
      })),
    );
  });

  it('hands a captured answer to the run that awaits it, nulls and all', async () => {
    await queued(1, 'webhook', { awaited: true });
    const response = { order: { id: 7, coupon: null } };
    await send(carrier(() => ({ ...accepted, response }), { channel: 'webhook' }));
    const [run] = await sql`select occasion from public.funnel_subscribers`;
    expect(run?.occasion).toEqual({ occasion: 'outcome', outcome: 'sent', reason: null, response });
  });

  it('shares leases fairly among workspaces', async () => {
    await queued(2_000);
    const small = await addWorkspace(sql);
    await queueMessages(sql, small, 10, { channel: 'email' });
    const leased = await postgresMessageStore(scheduler).lease({
      channel: 'email',
      limit: 100,
      token: randomUUID(),
      leaseMs: MINUTE,
    });
    expect(leased.length).toBe(100);
    expect(leased.filter((message) => message.workspace.id === small).length).toBe(10);
  });

  it('gives back what it leased when it is told to stop', async () => {
    await queued(60);
    let going = true;
    await deliver(
      {
        store: postgresMessageStore(scheduler),
        providers: postgresProviderStore(scheduler),
        carrier: carrier(() => {
          going = false;
          return accepted;
        }),
        timers: timers(),
        newToken: randomUUID,
      },
      { batch: 60, concurrency: 8, goOn: () => going },
    );
    const states = (await messages()).map(({ status }) => status);
    expect(new Set(states)).toEqual(new Set(['queued', 'sent']));
  });
});

/** Messages as steps leave them, with runs that stand where they were written. */
async function queueMessages(
  sql: Sql,
  workspace: string,
  count: number,
  {
    channel,
    notAfter = null,
    awaited = false,
  }: { channel: Channel; notAfter?: Date | null; awaited?: boolean },
): Promise<void> {
  const mail = { subject: 'Hello', preheader: '', body: '<p>Hello</p>' };
  const graph = graphOf({
    entry: ['added-by-hand', { reentry: 'once' }, { next: 'step' }],
    step: ['send-email', mail, { next: 'end' }],
    end: ['end', {}],
  });
  const funnel = await publishGraph(sql, workspace, graph);
  const contacts = await addContacts(sql, workspace, count);
  await sql`
    with run as (
      insert into public.funnel_subscribers (
        id, workspace_id, funnel_id, version_id, contact_id, entry, status, node_id, visit, visits, node_entered_at,
        entered_at, trigger
      )
      select gen_random_uuid(), ${workspace}, funnel.id, funnel.published_version_id, contact, 1, 'waiting', 'step', 1,
             '{"step": 1}', now(), now(), '{"type": "x", "subject": null, "data": {}, "occurredAt": 0}'
      from public.funnels as funnel, unnest(${contacts}::uuid[]) as contact
      where funnel.id = ${funnel}
      returning *
    )
    insert into public.messages (
      id, workspace_id, contact_id, run_id, funnel_id, version_id, node_id, visit, channel, awaited, due_at, not_after,
      created_at
    )
    select gen_random_uuid(), workspace_id, contact_id, id, funnel_id, version_id, 'step', 1, ${channel}, ${awaited},
           now() - interval '1 minute', ${notAfter}::timestamptz, now()
    from run`;
}

import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/graph/json.ts';
import { startTextSink, type TextSink } from '../../src/local-supabase/start-text-sink.ts';
import { kindOf } from '../../src/nodes/kinds.ts';
import type { Carrier } from '../../src/scheduler/carrier.ts';
import { channelCarriers } from '../../src/scheduler/channels/channel-carriers.ts';
import { allowNothing, parseAllowList } from '../../src/scheduler/channels/webhook/allow-list.ts';
import { deliver } from '../../src/scheduler/deliver.ts';
import { timers } from '../../src/scheduler/functions/timers.ts';
import { nodeChannelHost } from '../../src/scheduler/node/channels/node-channel-host.ts';
import { nodeWebCaller } from '../../src/scheduler/node/channels/node-web-caller.ts';
import { mailboxWriter } from '../../src/scheduler/node/mailbox-writer.ts';
import { connect } from '../../src/scheduler/postgres/connect.ts';
import type { Database } from '../../src/scheduler/postgres/database.ts';
import { postgresEngineStore } from '../../src/scheduler/postgres/engine-store.ts';
import { postgresMessageStore } from '../../src/scheduler/postgres/message-store.ts';
import { newestSigningKey } from '../../src/scheduler/postgres/newest-signing-key.ts';
import { postgresProviderStore } from '../../src/scheduler/postgres/provider-store.ts';
import { teammateAddresses } from '../../src/scheduler/postgres/teammate-addresses.ts';
import type { OutgoingMail, Provider } from '../../src/scheduler/providers/provider.ts';
import { engineOf, tick } from '../../src/scheduler/tick.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import {
  addTag,
  addWorkspace,
  applyTag,
  graphOf,
  publishGraph,
  type StepSketch,
} from '../support/engine-fixture.ts';

interface Received {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

let database: TestDatabase;
let scheduler: Database;
let sink: TextSink;
let carriers: readonly Carrier[];
let hooks = '';
const received: Received[] = [];
const mails: OutgoingMail[] = [];
let answer: (response: ServerResponse) => void = (response) => void response.end();

const receiver = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  received.push({ path: request.url ?? '', headers: request.headers, body: String(Buffer.concat(chunks)) });
  answer(response);
});

const mailProvider: Provider = {
  name: 'recording',
  honoursKeys: true,
  send: async (mail, key) => {
    mails.push(mail);
    return { outcome: 'accepted', id: key };
  },
};

beforeAll(async () => {
  receiver.listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  hooks = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  database = await openTestDatabase();
  scheduler = connect(database.schedulerUrl, 2);
  sink = await startTextSink(mailboxWriter(scheduler), 0);
  const allow = parseAllowList('127.0.0.1');
  const host = {
    ...nodeChannelHost,
    callerOf: (allowed: typeof allowNothing) =>
      nodeWebCaller({ allow: allowed, limits: { connect: 1_000, total: 500 } }),
  };
  const text = { api: 'json', url: sink.url, token: null } as const;
  carriers = channelCarriers(host, {
    settings: {
      texts: { sms: text, whatsapp: text, push: text },
      allow: 'mistakes' in allow ? allowNothing : allow,
    },
    mail: mailProvider,
    installationKey: newestSigningKey(scheduler),
    teammateAddress: teammateAddresses(scheduler),
  });
});
afterEach(() => {
  received.length = 0;
  mails.length = 0;
  answer = (response) => void response.end();
});
afterAll(async () => {
  await sink.stop();
  await scheduler.end();
  await database.close();
  receiver.closeAllConnections();
  receiver.close();
});

/** Advances and delivers until nothing is due. */
async function work(): Promise<void> {
  const goOn = () => true;
  const store = postgresMessageStore(scheduler);
  for (let round = 0; round < 4; round++) {
    await tick(engineOf(postgresEngineStore(scheduler), kindOf), { batch: 50, goOn });
    for (const carrier of carriers) {
      const providers = postgresProviderStore(scheduler);
      const delivery = { store, providers, carrier, timers: timers(), newToken: randomUUID };
      await deliver(delivery, { batch: 50, concurrency: 8, goOn });
    }
  }
}

interface Someone {
  readonly phone?: string;
  readonly owner?: string;
  readonly custom?: JsonObject;
}

/** A funnel of these steps from `first` on, ready for contacts. */
async function aFunnel(steps: Readonly<Record<string, StepSketch>>) {
  const { sql } = database;
  const workspace = await addWorkspace(sql);
  const [tag, failed] = [await addTag(sql, workspace, 'Start'), await addTag(sql, workspace, 'Failed')];
  const funnel = await publishGraph(
    sql,
    workspace,
    graphOf({
      entry: ['tag-applied', { tag, reentry: 'once' }, { next: 'first' }],
      ...steps,
      sorry: ['apply-tag', { tag: failed }, { next: 'end' }],
      end: ['end', {}],
    }),
  );
  const enter = async ({ phone, owner, custom = {} }: Someone = {}): Promise<string> => {
    const [row] = await sql<{ id: string }[]>`
      insert into contacts (workspace_id, first_name, email, phone, owner_id, custom)
      values (${workspace}, 'Ada "A"', ${`${randomUUID()}@people.example`}, ${phone ?? null}, ${owner ?? null},
        ${sql.json(custom as never)})
      returning id`;
    const contact = row?.id ?? '';
    await applyTag(sql, workspace, tag, [contact]);
    return contact;
  };
  const messageOf = async (contact: string) => {
    const [row] = await sql<
      {
        status: string;
        reason: string | null;
        wait: number;
        recipient: string | null;
        subject: string | null;
      }[]
    >`
      select status, reason, recipient, subject, extract(epoch from due_at - now())::float8 as wait
      from messages where contact_id = ${contact} order by created_at desc, id limit 1`;
    return row;
  };
  const standingOf = async (contact: string) => {
    const [row] = await sql<{ status: string; node: string; variables: JsonObject; failed: boolean }[]>`
      select r.status, r.node_id as node, r.variables,
        exists (select from contact_tags t where t.contact_id = r.contact_id and t.tag_id = ${failed}) as failed
      from funnel_subscribers r where r.contact_id = ${contact} and r.funnel_id = ${funnel}`;
    return row;
  };
  return { workspace, enter, messageOf, standingOf };
}

const webhook = (settings: JsonObject, ports = {}): StepSketch => [
  'call-webhook',
  { method: 'POST', url: `${hooks}/hook`, body: '{"name":"{{ contact.first_name }}"}', ...settings },
  { next: 'end', ...ports },
];

describe('a webhook', () => {
  it('is called with what was asked for, signed, and its answer is there for the next step', async () => {
    const { workspace, enter, standingOf } = await aFunnel({
      first: webhook({ url: `${hooks}/hook?by={{ contact.first_name }}`, keepAs: 'answer' }, { next: 'sms' }),
      sms: ['send-sms', { text: 'Your code: {{ variables.answer.code }}' }, { next: 'end' }],
    });
    answer = (response) => void response.setHeader('content-type', 'application/json').end('{"code":"C-1"}');
    const contact = await enter({ phone: '+49 170 1234567' });
    await work();

    expect(received).toHaveLength(1);
    const [call] = received;
    expect(call).toMatchObject({ path: '/hook?by=Ada%20%22A%22', body: '{"name":"Ada \\"A\\""}' });
    expect(call?.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}:first:1$/);
    const [, seconds, seal] =
      /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(call?.headers['rivulet-signature'])) ?? [];
    const editor = await database.addUser();
    await database.sql`insert into workspace_members values (${workspace}, ${editor}, 'marketer')`;
    const secret = await database.as({ userId: editor }, async (sql) => {
      const [row] = await sql<{ secret: string }[]>`select webhook_secret(${workspace}) as secret`;
      return row?.secret ?? '';
    });
    expect(seal).toBe(createHmac('sha256', secret).update(`${seconds}.${call?.body}`).digest('hex'));

    expect(await standingOf(contact)).toMatchObject({
      status: 'ended',
      variables: { answer: { code: 'C-1' } },
    });
    const [text] = await database.sql`
      select channel, recipient, subject, raw::jsonb ->> 'text' as text from mailbox where workspace_id = ${workspace}`;
    expect(text).toEqual({
      channel: 'sms',
      recipient: '+491701234567',
      subject: 'Your code: C-1',
      text: 'Your code: C-1',
    });
  });

  it.each([
    {
      name: 'a refusal, whose answer is kept',
      answers: (response: ServerResponse) => void response.writeHead(422).end('{"error":"no"}'),
      standing: { status: 'ended', failed: true, variables: { answer: { error: 'no' } } },
      message: { status: 'failed', reason: 'It answered 422. {"error":"no"}' },
    },
    {
      name: 'a redirect to this machine',
      answers: (response: ServerResponse) =>
        void response.writeHead(302, { location: `${hooks}/inside` }).end(),
      standing: { status: 'ended', failed: true },
      message: { status: 'failed', reason: expect.stringContaining('Redirects are not followed') },
    },
    {
      name: 'an endless answer',
      answers: (response: ServerResponse) => {
        const pour = (): void => {
          while (response.write('x'.repeat(16_000)));
        };
        response.on('drain', pour);
        pour();
      },
      standing: { status: 'ended', failed: false, variables: { answer: null } },
      message: { status: 'sent' },
    },
    {
      name: 'half an answer',
      answers: (response: ServerResponse) => {
        response.writeHead(200, { 'content-length': '100' }).write('{"half":');
        response.socket?.end();
      },
      standing: { status: 'ended', failed: false, variables: { answer: null } },
      message: { status: 'sent' },
    },
    {
      name: 'silence, which leaves us in doubt',
      answers: () => undefined,
      standing: { status: 'ended', failed: false, variables: {} },
      message: { status: 'unknown' },
    },
  ])('goes on after $name', async ({ answers, standing, message }) => {
    const { enter, messageOf, standingOf } = await aFunnel({
      first: webhook({ keepAs: 'answer' }, { failed: 'sorry' }),
    });
    answer = answers;
    const contact = await enter();
    await work();
    expect(await messageOf(contact)).toMatchObject(message);
    expect(await standingOf(contact)).toMatchObject(standing);
    expect(received).toHaveLength(1);
  });

  it.each([
    { name: '429', status: 429, headers: { 'retry-after': '70' }, least: 60 },
    { name: '503', status: 503, headers: {}, least: 4 },
  ])('comes again after $name', async ({ status, headers, least }) => {
    const { enter, messageOf, standingOf } = await aFunnel({ first: webhook({}, { failed: 'sorry' }) });
    answer = (response) => void response.writeHead(status, headers).end('busy');
    const contact = await enter();
    await work();
    const message = await messageOf(contact);
    expect(message).toMatchObject({ status: 'queued', reason: `It answered ${status}. busy` });
    expect(message?.wait).toBeGreaterThan(least);
    expect(await standingOf(contact)).toMatchObject({ status: 'waiting', node: 'first' });
    expect(received).toHaveLength(1);
  });

  it.each([
    { name: 'a private address', url: 'http://10.0.0.1/' },
    { name: 'the metadata of a cloud', url: 'http://169.254.169.254/latest/meta-data' },
    { name: 'this machine by its other name', url: 'http://[::1]/' },
  ])('does not reach $name', async ({ url }) => {
    const { enter, messageOf, standingOf } = await aFunnel({ first: webhook({ url }, { failed: 'sorry' }) });
    const contact = await enter();
    await work();
    expect(await messageOf(contact)).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('private network'),
    });
    expect(await standingOf(contact)).toMatchObject({ status: 'ended', failed: true });
  });

  it('of a template that never ends fails alone', async () => {
    const poison = await aFunnel({
      first: webhook({ body: '{% for i in (1..1000000000) %}1{% endfor %}' }, { failed: 'sorry' }),
    });
    const sound = await aFunnel({ first: webhook({}) });
    const [lost, fine] = [await poison.enter(), await sound.enter()];
    await work();
    expect(await poison.messageOf(lost)).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('took too long'),
    });
    expect(await poison.standingOf(lost)).toMatchObject({ status: 'ended', failed: true });
    expect(await sound.messageOf(fine)).toMatchObject({ status: 'sent', subject: `POST ${hooks}/hook` });
  });
});

describe('a push', () => {
  it('goes to the device in the field', async () => {
    const { workspace, enter, messageOf } = await aFunnel({
      first: [
        'send-push',
        {
          title: 'Hi',
          text: 'There',
          link: 'https://a.test/{{ contact.first_name }}',
          token: 'custom.device',
        },
        { next: 'end' },
      ],
    });
    const contact = await enter({ custom: { device: 'abc' } });
    await work();
    expect(await messageOf(contact)).toMatchObject({ status: 'sent', recipient: 'abc', subject: 'Hi' });
    const [text] =
      await database.sql`select channel, recipient, raw::jsonb as raw from mailbox where workspace_id = ${workspace}`;
    expect(text).toEqual({
      channel: 'push',
      recipient: 'abc',
      raw: { title: 'Hi', text: 'There', link: 'https://a.test/Ada%20%22A%22' },
    });
  });
});

describe('a notification', () => {
  it.each([
    { name: 'the owner', to: 'owner', owned: true, status: 'sent' },
    { name: 'nobody, where there is no owner', to: 'owner', owned: false, status: 'failed' },
    { name: 'a member', to: 'member', owned: false, status: 'sent' },
    { name: 'nobody, where the member has left', to: 'stranger', owned: false, status: 'failed' },
  ])('goes to $name', async ({ to, owned, status }) => {
    const { sql } = database;
    const [member, stranger] = [await database.addUser(), await database.addUser()];
    const { workspace, enter, messageOf } = await aFunnel({
      first: [
        'notify-teammate',
        {
          to: to === 'owner' ? 'owner' : 'member',
          member: to === 'stranger' ? stranger : member,
          subject: 'Call {{ contact.first_name }}',
          text: 'Now.',
        },
        { next: 'end', failed: 'sorry' },
      ],
    });
    await sql`insert into workspace_members values (${workspace}, ${member}, 'marketer')`;
    const contact = await enter(owned ? { owner: member } : {});
    await sql`update contacts set status = 'unsubscribed' where id = ${contact}`;
    await work();
    expect(await messageOf(contact)).toMatchObject({ status });
    const [{ email = '' } = {}] = await sql<
      { email: string }[]
    >`select email from auth.users where id = ${member}`;
    expect(mails.map((mail) => [mail.to, mail.subject, mail.oneClickUrl])).toEqual(
      status === 'sent' ? [[email, 'Call Ada "A"', null]] : [],
    );
  });
});

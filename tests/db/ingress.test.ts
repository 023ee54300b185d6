import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ingressFunctions } from '../../src/scheduler/functions/ingress.ts';
import { connect } from '../../src/scheduler/postgres/connect.ts';
import type { Database } from '../../src/scheduler/postgres/database.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { addWorkspace } from '../support/engine-fixture.ts';

let database: TestDatabase;
let scheduler: Database;
let workspace: string;
let key: string;

beforeAll(async () => {
  database = await openTestDatabase();
  scheduler = connect(database.schedulerUrl, 2);
});
afterAll(async () => {
  await scheduler.end();
  await database.close();
});
beforeEach(async () => {
  const { sql } = database;
  workspace = await addWorkspace(sql);
  const userId = await database.addUser();
  await sql`insert into public.workspace_members (workspace_id, user_id, role) values (${workspace}, ${userId}, 'admin')`;
  const made = await database.as(
    { userId },
    (tx) => tx`select public.create_api_key(${workspace}, 'Shop') as made`,
  );
  key = made[0]?.made.key;
  await sql`insert into public.contacts (workspace_id, email, phone) values (${workspace}, 'ada@people.example', '+491511')`;
});

const functions = () => ingressFunctions({ sql: scheduler, report: (error) => console.error(error) });

async function post(
  name: 'events' | 'forms' | 'hooks',
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
) {
  const request = new Request(`http://localhost/${name}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    redirect: 'manual',
  });
  const response = await functions()[name](request);
  const text = await response.text();
  return {
    status: response.status,
    location: response.headers.get('location'),
    body: text ? JSON.parse(text) : null,
  };
}

const send = (events: unknown, more: object = {}, using = key) =>
  post('events', '', { events, ...more }, { authorization: `Bearer ${using}` });
const ada = { contact: { email: 'ADA@people.example' } };
const history = () => database.sql<
  { type: string; subject: string | null; data: unknown; historic: boolean }[]
>`
  select type, subject, data, historic from public.contact_events
  where workspace_id = ${workspace} and type <> 'contact.created' order by id`;
const nested = (levels: number): unknown => (levels === 0 ? 1 : { in: nested(levels - 1) });

describe('the events API', () => {
  it('takes events in, in their order', async () => {
    const answer = await send([
      { ...ada, type: 'custom.trial-ended', data: { plan: 'pro' } },
      { contact: { phone: '+491511' }, type: 'order.paid', data: { order_id: '7' }, historic: true },
    ]);
    expect(answer).toMatchObject({ status: 200, body: { accepted: 2, duplicates: 0, refused: [] } });
    expect(await history()).toEqual([
      { type: 'custom.trial-ended', subject: null, data: { plan: 'pro' }, historic: false },
      { type: 'order.paid', subject: null, data: { order_id: '7' }, historic: true },
    ]);
  });

  it.each([
    ['no contact', { type: 'custom.a' }, 'contact'],
    ['a stranger', { contact: { email: 'eve@people.example' }, type: 'custom.a' }, 'contact'],
    ['a type of our own making', { ...ada, type: 'tag.applied' }, 'type'],
    ['a custom event without a name', { ...ada, type: 'custom.' }, 'type'],
    ['data that is no object', { ...ada, type: 'custom.a', data: [1] }, 'data'],
    ['more than 64 kB', { ...ada, type: 'custom.a', data: { text: 'x'.repeat(66_000) } }, 'data'],
    ['more than 20 levels', { ...ada, type: 'custom.a', data: nested(20) }, 'data'],
    ['no date', { ...ada, type: 'custom.a', occurredAt: 'yesterday' }, 'occurredAt'],
    ['a date to come', { ...ada, type: 'custom.a', occurredAt: '2999-01-01T00:00:00Z' }, 'occurredAt'],
    ['a cart without an id', { ...ada, type: 'cart.updated', data: {} }, 'data.cart_id'],
    ['no object at all', 7, ''],
  ])('refuses %s, at its field, and takes the others in', async (_name, event, field) => {
    const { body } = await send([event, { ...ada, type: 'custom.good', data: nested(19) }]);
    expect(body).toMatchObject({ accepted: 1, refused: [{ index: 0, field }] });
    expect(body.refused[0].message).toMatch(/\w/);
    expect((await history()).map(({ type }) => type)).toEqual(['custom.good']);
  });

  it('takes the same key in once, within a call and over several, whoever is faster', async () => {
    const event = { ...ada, type: 'custom.a', key: 'k1' };
    expect((await send([event, event])).body).toMatchObject({ accepted: 1, duplicates: 1 });
    const again = await Promise.all([send([event]), send([event]), send([event])]);
    expect(again.map(({ body }) => body.accepted)).toEqual([0, 0, 0]);
    expect(await history()).toHaveLength(1);
  });

  it('makes contacts only where it is asked to', async () => {
    const eve = { contact: { email: 'eve@people.example' }, type: 'custom.a' };
    expect((await send([eve, eve], { createContacts: true })).body).toMatchObject({ accepted: 2 });
    const made =
      await database.sql`select source from public.contacts where workspace_id = ${workspace} and email = 'eve@people.example'`;
    expect(made).toEqual([{ source: 'api' }]);
  });

  it('opens to nobody without a key, nor to a key that was revoked', async () => {
    expect((await post('events', '', { events: [] })).status).toBe(401);
    expect((await send([{ ...ada, type: 'custom.a' }], {}, 'rvl_guess')).status).toBe(401);
    await database.sql`update private.api_keys set revoked_at = now() where workspace_id = ${workspace}`;
    expect((await send([{ ...ada, type: 'custom.a' }])).status).toBe(401);
    expect(await history()).toEqual([]);
  });

  it('reaches no contact of another workspace, by id neither', async () => {
    const other = await addWorkspace(database.sql);
    const [bob] = await database.sql`
      insert into public.contacts (workspace_id, email) values (${other}, 'bob@people.example') returning id`;
    expect((await send([{ contact: { id: bob?.id }, type: 'custom.a' }])).body).toMatchObject({
      refused: [{ field: 'contact' }],
    });
  });

  it('has a limit to its rate', async () => {
    await database.sql`
      insert into private.api_usage (key_id, minute, events)
      select id, date_trunc('minute', clock_timestamp() + make_interval(mins => n)), 30000
      from private.api_keys, generate_series(0, 1) as n where workspace_id = ${workspace}`;
    expect((await send([{ ...ada, type: 'custom.a' }])).status).toBe(429);
  });

  it.each([[[]], [{}], [Array.from({ length: 501 }, () => ({ ...ada, type: 'custom.a' }))]])(
    'refuses what is no list of 1 to 500 events',
    async (events) => expect((await send(events)).status).toBe(400),
  );
});

describe('carts and orders', () => {
  it('tell of a cart that nobody touches, once, and not of one that was bought', async () => {
    const cart = (id: string) => ({ ...ada, type: 'cart.updated', data: { cart_id: id, total: 40 } });
    await send([cart('c1')]);
    await database.sql`update public.carts set updated_at = now() - interval '2 hours' where workspace_id = ${workspace}`;
    await database.sql`select private.abandon_carts()`;
    await database.sql`select private.abandon_carts()`;
    await send([cart('c2'), { ...ada, type: 'order.placed', data: { order_id: '1' } }]);
    await database.sql`update public.carts set updated_at = now() - interval '2 hours' where workspace_id = ${workspace}`;
    await database.sql`select private.abandon_carts()`;
    const told = (await history()).filter(({ type }) => type === 'cart.abandoned');
    expect(told).toMatchObject([{ data: { cart_id: 'c1', total: 40 } }]);
  });

  it('tell what became of an order in the table', async () => {
    const { sql } = database;
    await sql`
      insert into public.orders (workspace_id, contact_id, number, status, total, currency, placed_at)
      select workspace_id, id, 'A-1', 'placed', 40, 'EUR', now() from public.contacts where workspace_id = ${workspace}`;
    await sql`update public.orders set status = 'paid' where workspace_id = ${workspace}`;
    await sql`update public.orders set total = 41 where workspace_id = ${workspace}`;
    expect(await history()).toMatchObject([
      { type: 'order.placed', data: { order_id: 'A-1', total: 40, currency: 'EUR' } },
      { type: 'order.paid' },
    ]);
  });
});

describe('a form on another site', () => {
  const addForm = async (redirect: string | null = null): Promise<string> => {
    const [form] = await database.sql`
      insert into public.forms (workspace_id, key, name, redirect_url)
      values (${workspace}, 'contact', 'Contact', ${redirect}) returning id`;
    return form?.id;
  };
  const typed = 'application/x-www-form-urlencoded';

  it('makes a contact or finds it, and answers both alike', async () => {
    const form = await addForm();
    const answers = [
      await post('forms', `/${form}`, { email: 'ada@people.example', topic: 'Price' }),
      await post('forms', `/${form}`, { email: 'new@people.example', topic: 'Price' }),
    ];
    expect(answers[0]).toEqual(answers[1]);
    expect(await history()).toEqual(
      Array(2).fill({
        type: 'form.submitted',
        subject: 'contact',
        data: { topic: 'Price' },
        historic: false,
      }),
    );
  });

  it('takes a browser on to its page', async () => {
    const form = await addForm('https://shop.example/thanks');
    const answer = await functions().forms(
      new Request(`http://localhost/forms/${form}`, {
        method: 'POST',
        headers: { 'content-type': typed },
        body: new URLSearchParams({ email: 'ada@people.example' }),
        redirect: 'manual',
      }),
    );
    expect([answer.status, answer.headers.get('location')]).toEqual([303, 'https://shop.example/thanks']);
  });

  it('takes in nothing that a program has filled in', async () => {
    const form = await addForm();
    expect(
      (await post('forms', `/${form}`, { email: 'bot@people.example', website: 'http://spam' })).status,
    ).toBe(200);
    expect(await history()).toEqual([]);
  });

  it.each([
    ['no address', { topic: 'x' }, 422],
    ['something that is none', { email: 'ada' }, 422],
    ['more than 64 kB', { email: 'ada@people.example', text: 'x'.repeat(66_000) }, 413],
    ['far more', { email: 'ada@people.example', text: 'x'.repeat(200_000) }, 413],
  ])('refuses %s', async (_name, fields, status) =>
    expect((await post('forms', `/${await addForm()}`, fields)).status).toBe(status),
  );
});

describe('an inbound webhook', () => {
  it('finds the contact where its mapping says, and keeps what came along', async () => {
    const [hook] = await database.sql`
      insert into public.hooks (workspace_id, key, name, email_path)
      values (${workspace}, 'crm', 'CRM', 'customer.email') returning token`;
    const payload = { customer: { email: 'ada@people.example' }, stage: 'won' };
    expect((await post('hooks', `/${hook?.token}`, payload)).status).toBe(200);
    expect((await post('hooks', `/${hook?.token}`, { stage: 'won' })).body).toMatchObject({
      field: 'customer.email',
    });
    expect(await history()).toEqual([
      { type: 'webhook.received', subject: 'crm', data: payload, historic: false },
    ]);
  });

  it.each(['nonsense', '00000000-0000-4000-8000-000000000000'])('says that %s is no address', async (token) =>
    expect((await post('hooks', `/${token}`, {})).status).toBe(404),
  );
});

import { randomUUID } from 'node:crypto';
import type { Sql } from 'postgres';
import type { TestDatabase } from '../support/database.ts';

export type Role = 'owner' | 'admin' | 'marketer' | 'viewer';

export interface Workspace {
  readonly id: string;
  readonly people: Readonly<Record<Role, string>>;
  readonly contact: string;
  readonly tag: string;
  readonly list: string;
  /** One more of each, which the contact has not. */
  readonly spareTag: string;
  readonly spareList: string;
  readonly funnel: string;
  readonly version: string;
  /** Failed, with its step. */
  readonly run: string;
  /** Failed. */
  readonly message: string;
  readonly apiKey: string;
}

export interface TwoWorkspaces {
  readonly ours: Workspace;
  readonly theirs: Workspace;
}

/** Two workspaces that know nothing of each other, each with one row at least in every table. */
export async function twoWorkspaces(database: TestDatabase): Promise<TwoWorkspaces> {
  return { ours: await addWorkspace(database, 'ours'), theirs: await addWorkspace(database, 'theirs') };
}

export async function addWorkspace(database: TestDatabase, name: string): Promise<Workspace> {
  const { sql } = database;
  const id = randomUUID();
  await sql`insert into workspaces (id, name) values (${id}, ${name})`;
  const people = {
    owner: await addMember(database, id, 'owner'),
    admin: await addMember(database, id, 'admin'),
    marketer: await addMember(database, id, 'marketer'),
    viewer: await addMember(database, id, 'viewer'),
  };
  const person = await addContact(sql, id, name);
  const journey = await addFunnel(sql, id);
  const run = await addRun(sql, { workspace: id, ...person, ...journey });
  const message = await addMessage(sql, { workspace: id, run, ...person, ...journey });
  await sql`insert into private.inbox (event_id, workspace_id, contact_id, type, occurred_at, arrived_at)
    select max(id), workspace_id, contact_id, 'tag.applied', now(), now() from contact_events
    where workspace_id = ${id} group by workspace_id, contact_id`;
  const apiKey = await addApiKey(sql, id);
  return { id, people, run, message, apiKey, ...person, ...journey };
}

async function addApiKey(sql: Sql, workspace: string): Promise<string> {
  const id = randomUUID();
  await sql`insert into private.api_keys (id, workspace_id, name, hash, hint)
    values (${id}, ${workspace}, 'Shop', convert_to(${id}, 'UTF8'), 'abcd')`;
  await sql`insert into private.api_usage (key_id, minute, events) values (${id}, now(), 1)`;
  return id;
}

async function addMember(database: TestDatabase, workspace: string, role: Role): Promise<string> {
  const user = await database.addUser();
  await database.sql`insert into workspace_members values (${workspace}, ${user}, ${role})`;
  return user;
}

async function addContact(sql: Sql, workspace: string, name: string) {
  const [contact, tag, list] = [randomUUID(), randomUUID(), randomUUID()];
  const [spareTag, spareList] = [randomUUID(), randomUUID()];
  const email = `ada@${name}.test`;
  await sql`insert into contacts (id, workspace_id, first_name, email) values (${contact}, ${workspace}, 'Ada', ${email})`;
  await sql`insert into custom_fields (workspace_id, key, label, type) values (${workspace}, 'plan', 'Plan', 'text')`;
  await sql`insert into tags (id, workspace_id, name) values (${tag}, ${workspace}, 'VIP'), (${spareTag}, ${workspace}, 'New')`;
  await sql`insert into lists (id, workspace_id, name) values (${list}, ${workspace}, 'News'), (${spareList}, ${workspace}, 'Offers')`;
  await sql`insert into contact_tags values (${contact}, ${tag}, ${workspace})`;
  await sql`insert into contact_lists values (${contact}, ${list}, ${workspace})`;
  await sql`insert into orders (workspace_id, contact_id, number, status, total, currency, placed_at)
    values (${workspace}, ${contact}, '1', 'paid', 10, 'EUR', now())`;
  await sql`insert into suppressions values (${workspace}, ${`blocked@${name}.test`}, 'manual')`;
  return { contact, tag, list, spareTag, spareList };
}

async function addFunnel(sql: Sql, workspace: string) {
  const [funnel, version] = [randomUUID(), randomUUID()];
  const node = {
    id: 'n1',
    kind: 'added-by-hand',
    title: 'Start',
    settings: {},
    ports: {},
    position: { x: 0, y: 0 },
  };
  await sql`insert into funnels (id, workspace_id, name, draft_revision) values (${funnel}, ${workspace}, 'Welcome', 1)`;
  await sql`insert into funnel_sequences (funnel_id, node_id, workspace_id, kind, title, revision)
    values (${funnel}, 'n1', ${workspace}, 'added-by-hand', 'Start', 1)`;
  await sql`insert into private.deleted_nodes (funnel_id, node_id, revision) values (${funnel}, 'n0', 1)`;
  await sql`insert into funnel_versions (id, workspace_id, funnel_id, number, graph)
    values (${version}, ${workspace}, ${funnel}, 1, ${sql.json({ schema: 1, nodes: { n1: node } })})`;
  await sql`update funnels set status = 'active', published_version_id = ${version}, published_revision = 1
    where id = ${funnel}`;
  await sql`insert into private.funnel_listeners values (${workspace}, ${funnel}, 'funnel.added-by-hand', ${funnel})`;
  return { funnel, version };
}

interface Place {
  readonly workspace: string;
  readonly contact: string;
  readonly funnel: string;
  readonly version: string;
}

async function addRun(sql: Sql, { workspace, contact, funnel, version }: Place): Promise<string> {
  const run = randomUUID();
  await sql`insert into funnel_subscribers (
      id, workspace_id, funnel_id, version_id, contact_id, entry, status, node_id, visit, visits, node_entered_at, entered_at, error
    ) values (
      ${run}, ${workspace}, ${funnel}, ${version}, ${contact}, 1, 'failed', 'n1', 1, '{"n1": 1}', now(), now(),
      '{"code": "step-threw", "message": "Broken"}'
    )`;
  await sql`insert into funnel_metrics (
      run_id, node_id, visit, workspace_id, funnel_id, version_id, contact_id, position, kind, outcome, entered_at, finished_at
    ) values (${run}, 'n1', 1, ${workspace}, ${funnel}, ${version}, ${contact}, 1, 'added-by-hand', 'failed', now(), now())`;
  await sql`insert into funnel_node_deltas (workspace_id, funnel_id, version_id, node_id, measure, hour, amount)
    select ${workspace}::uuid, ${funnel}::uuid, ${version}::uuid, 'n1', measure, now(), 1 from unnest('{entered, failed}'::text[]) measure`;
  return run;
}

async function addMessage(sql: Sql, place: Place & { readonly run: string }): Promise<string> {
  const { workspace, contact, run, funnel, version } = place;
  const message = randomUUID();
  await sql`insert into messages (
      id, workspace_id, contact_id, run_id, funnel_id, version_id, node_id, visit, channel, status, due_at, created_at, subject
    ) values (
      ${message}, ${workspace}, ${contact}, ${run}, ${funnel}, ${version}, 'n1', 1, 'email', 'failed', now(), now(), 'Hello'
    )`;
  await sql`insert into message_links values (${message}, 1, ${workspace}, 'https://example.test/offer')`;
  await sql`insert into message_engagements (message_id, workspace_id, kind) values (${message}, ${workspace}, 'open')`;
  await sql`insert into provider_states (provider, reason) values ('smtp', 'Fine') on conflict do nothing`;
  await sql`insert into private.funnel_clocks (funnel_id, node_id, workspace_id, looked_until)
    values (${funnel}, 'n1', ${workspace}, now())`;
  await sql`insert into private.clock_strikes (funnel_id, node_id, contact_id, workspace_id, at)
    values (${funnel}, 'n1', ${contact}, ${workspace}, now())`;
  await sql`insert into funnel_winners (funnel_id, node_id, workspace_id, port) values (${funnel}, 'n1', ${workspace}, 'a')`;
  await sql`insert into forms (workspace_id, key, name) values (${workspace}, 'contact', 'Contact')`;
  await sql`insert into hooks (workspace_id, key, name) values (${workspace}, 'crm', 'CRM')`;
  await sql`insert into carts (workspace_id, cart_id, contact_id) values (${workspace}, 'c1', ${contact})`;
  await sql`insert into private.event_keys (workspace_id, key) values (${workspace}, 'k1')`;
  await sql`insert into funnel_pauses (workspace_id, funnel_id, resumed_at, meaning)
    values (${workspace}, ${funnel}, now(), 'keep')`;
  await sql`insert into mailbox (workspace_id, message_id, sender, recipient, raw)
    values (${workspace}, ${message}, 'shop@example.test', 'ada@example.test', 'Hello')`;
  return message;
}

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { attempt } from './attempt.ts';
import { type TwoWorkspaces, twoWorkspaces } from './two-workspaces.ts';

interface Page {
  readonly items: readonly (Readonly<Record<string, unknown>> & {
    readonly key: string;
    readonly at: string;
  })[];
  readonly next: string | null;
}

const scheduler = { role: 'rivulet_scheduler' };
let database: TestDatabase;
let world: TwoWorkspaces;

beforeAll(async () => {
  database = await openTestDatabase();
  world = await twoWorkspaces(database);
});
afterAll(() => database.close());

const timeline = (contact: string, cursor: string | null = null, size = 50): Promise<Page> =>
  database.as({ userId: world.ours.people.viewer }, async (sql) => {
    const [row] = await sql`select contact_timeline(${contact}, ${cursor}, ${size}) as page`;
    return row?.page;
  });

describe('a timeline', () => {
  test('tells events, steps and messages with the names people know', async () => {
    const { contact, tag, run, message } = world.ours;
    const { items } = await timeline(contact);
    expect(items.map(({ source, type }) => type ?? source).sort()).toEqual(
      [
        'contact.created',
        'list.joined',
        'message',
        'order.paid',
        'order.placed',
        'step',
        'tag.applied',
      ].sort(),
    );
    expect(items).toContainEqual(
      expect.objectContaining({ type: 'tag.applied', subject: tag, subjectName: 'VIP' }),
    );
    expect(items).toContainEqual(
      expect.objectContaining({
        source: 'step',
        runId: run,
        nodeTitle: 'Start',
        versionNumber: 1,
        outcome: 'failed',
      }),
    );
    expect(items).toContainEqual(
      expect.objectContaining({
        source: 'message',
        messageId: message,
        funnelName: 'Welcome',
        opens: 1,
        clicks: 0,
      }),
    );
    const instants = items.map(({ at }) => at);
    expect(instants).toEqual([...instants].sort().reverse());
  });

  test('turns its pages without losing or repeating anything, though most of it shares one instant', async () => {
    const { id, funnel, version, run } = world.ours;
    const [made] = await database.sql<{ id: string }[]>`
      insert into contacts (workspace_id, email) values (${id}, 'busy@ours.test') returning id`;
    const contact = made?.id ?? '';
    await database.sql`insert into contact_events (workspace_id, contact_id, type, occurred_at)
      select ${id}::uuid, ${contact}::uuid, 'page.seen', '2020-01-01' from generate_series(1, 40)`;
    await database.sql`insert into funnel_metrics
      (run_id, node_id, visit, workspace_id, funnel_id, version_id, contact_id, position, kind, outcome, port, entered_at, finished_at)
      select ${run}::uuid, 'n' || n % 3, 100 + n, ${id}::uuid, ${funnel}::uuid, ${version}::uuid, ${contact}::uuid, n / 4, 'delay', 'left', 'next',
        '2020-01-01', '2020-01-01' from generate_series(1, 40) n`;
    await database.sql`insert into messages
      (id, workspace_id, contact_id, run_id, funnel_id, version_id, node_id, visit, channel, due_at, created_at)
      select gen_random_uuid(), ${id}::uuid, ${contact}::uuid, ${run}::uuid, ${funnel}::uuid, ${version}::uuid, 'n1', 100 + n, 'email',
        '2020-01-01', '2020-01-01' from generate_series(1, 40) n`;
    const keys: string[] = [];
    for (let cursor: string | null = null, pages = 0; pages === 0 || cursor; pages++) {
      const page: Page = await timeline(contact, cursor, 7);
      keys.push(...page.items.map(({ key }) => key));
      cursor = page.next;
    }
    expect(keys).toHaveLength(121);
    expect(new Set(keys).size).toBe(121);
  });

  test.each(['nonsense', '2020-01-01|1', 'a|b|c|d', ''])('refuses the cursor %j', async (cursor) => {
    await expect(timeline(world.ours.contact, cursor)).rejects.toMatchObject({ code: '22023' });
  });
});

describe('links in mails', () => {
  const record = (kind: string, link: number | null) =>
    attempt(database, scheduler, async (sql) => {
      const { message, contact } = world.ours;
      const [row] =
        await sql`select record_engagement(${message}, ${kind}, ${link}::smallint, '2030-01-02T03:04:05Z') as target`;
      await sql`set local role postgres`;
      const [event] =
        await sql`select type, subject, data, run_id, occurred_at from contact_events where contact_id = ${contact} order by id desc limit 1`;
      const [heard] = await sql`select count(*)::int as count from private.inbox where type = 'mail.clicked'`;
      const [person] = await sql`select last_activity_at from contacts where id = ${contact}`;
      return { target: row?.target, event, heard: heard?.count, activity: person?.last_activity_at };
    });

  test('that are clicked are recorded, told to the funnels, and answer where they lead', async () => {
    const { id, funnel, message, run } = world.ours;
    await database.sql`insert into private.funnel_listeners values (${id}, ${funnel}, 'mail.clicked', null)`;
    const at = new Date('2030-01-02T03:04:05Z');
    expect(await record('click', 1)).toEqual({
      done: true,
      value: {
        target: 'https://example.test/offer',
        event: {
          type: 'mail.clicked',
          subject: message,
          data: { node: 'n1', funnel, run, url: 'https://example.test/offer' },
          run_id: null,
          occurred_at: at,
        },
        heard: 1,
        activity: at,
      },
    });
  });

  test('that report an opening have no target', async () => {
    const { funnel, run } = world.ours;
    expect(await record('open', null)).toMatchObject({
      value: { target: null, event: { type: 'mail.opened', data: { node: 'n1', funnel, run } }, heard: 0 },
    });
  });

  test('report nothing else', async () => {
    expect(await record('telepathy', null)).toMatchObject({ code: '22023' });
  });

  test('of a message that is gone do nothing', async () => {
    const [row] = await database.as(
      scheduler,
      (sql) =>
        sql`select record_engagement(gen_random_uuid(), 'open') as target, unsubscribe_contact(gen_random_uuid()) as known`,
    );
    expect(row).toEqual({ target: null, known: false });
  });

  test('unsubscribe once, whoever asks how often', async () => {
    const { message, contact } = world.theirs;
    for (const _ of [1, 2]) {
      const [row] = await database.as(
        scheduler,
        (sql) => sql`select unsubscribe_contact(${message}) as known`,
      );
      expect(row).toEqual({ known: true });
    }
    const [person] = await database.sql`select status from contacts where id = ${contact}`;
    const events =
      await database.sql`select from contact_events where contact_id = ${contact} and type = 'contact.unsubscribed'`;
    const counted =
      await database.sql`select from message_engagements where message_id = ${message} and kind = 'unsubscribe'`;
    expect([person?.status, events.count, counted.count]).toEqual(['unsubscribed', 1, 1]);
  });

  test('do not write to a contact that complained as if it had only unsubscribed', async () => {
    const { message, contact } = world.theirs;
    await database.sql`update contacts set status = 'complained' where id = ${contact}`;
    await database.as(scheduler, (sql) => sql`select unsubscribe_contact(${message})`);
    const [person] = await database.sql`select status from contacts where id = ${contact}`;
    expect(person).toEqual({ status: 'complained' });
  });
});

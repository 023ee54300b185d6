import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { type TwoWorkspaces, twoWorkspaces } from './two-workspaces.ts';

let database: TestDatabase;
let world: TwoWorkspaces;
let marketer: { userId: string };
let since: string;

beforeAll(async () => {
  database = await openTestDatabase();
  world = await twoWorkspaces(database);
  marketer = { userId: world.ours.people.marketer };
});
beforeEach(async () => {
  await database.sql`delete from private.inbox`;
  const [last] = await database.sql<{ id: string }[]>`select max(id)::text as id from contact_events`;
  since = last?.id ?? '0';
});
afterAll(() => database.close());

const news = async () => [
  ...(await database.sql`select contact_id, type, subject, data, historic from contact_events where id > ${since} order by id`),
];
const inbox = async () => [
  ...(await database.sql`select contact_id, type, subject, data, depth from private.inbox order by event_id`),
];

async function listenTo(type: string, subject: string | null): Promise<void> {
  const { id, funnel } = world.ours;
  await database.sql`delete from private.funnel_listeners where funnel_id = ${funnel}`;
  await database.sql`insert into private.funnel_listeners values (${id}, ${funnel}, ${type}, ${subject})`;
}

const addContact = async (email: string): Promise<string> => {
  const [made] = await database.as(
    marketer,
    (sql) =>
      sql<
        { id: string }[]
      >`insert into contacts (workspace_id, email) values (${world.ours.id}, ${email}) returning id`,
  );
  if (!made) throw new Error(`${email} was not stored`);
  return made.id;
};

describe('a change by a person', () => {
  test('of a new contact', async () => {
    const contact = await addContact('new@ours.test');
    expect(await news()).toEqual([
      { contact_id: contact, type: 'contact.created', subject: null, data: {}, historic: false },
    ]);
  });

  test('of fields tells old and new values, those of custom fields by key', async () => {
    const { contact } = world.ours;
    await database.as(
      marketer,
      (sql) => sql`update contacts set city = 'Turin', custom = '{"plan": "gold"}' where id = ${contact}`,
    );
    expect(await news()).toMatchObject([
      {
        type: 'contact.updated',
        data: { changed: { city: { old: null, new: 'Turin' }, 'custom.plan': { old: null, new: 'gold' } } },
      },
    ]);
  });

  test('that changes nothing people see is no news', async () => {
    const { contact } = world.ours;
    await database.as(marketer, (sql) => sql`update contacts set city = city where id = ${contact}`);
    await database.sql`update contacts set last_activity_at = now() where id = ${contact}`;
    expect(await news()).toEqual([]);
  });

  test('to unsubscribed is told twice: as a change and by its name', async () => {
    const contact = await addContact('leaving@ours.test');
    await database.as(
      marketer,
      (sql) => sql`update contacts set status = 'unsubscribed' where id = ${contact}`,
    );
    expect((await news()).slice(1)).toMatchObject([
      { type: 'contact.updated', data: { changed: { status: { old: 'subscribed', new: 'unsubscribed' } } } },
      { type: 'contact.unsubscribed', data: { from: 'subscribed' } },
    ]);
  });

  test('of tags and lists has the tag or list as its subject', async () => {
    const { id, contact, tag, list, spareTag, spareList } = world.ours;
    await database.as(marketer, async (sql) => {
      await sql`insert into contact_tags (contact_id, tag_id, workspace_id) values (${contact}, ${spareTag}, ${id})`;
      await sql`delete from contact_tags where contact_id = ${contact} and tag_id = ${tag}`;
      await sql`insert into contact_lists (contact_id, list_id, workspace_id) values (${contact}, ${spareList}, ${id})`;
      await sql`delete from contact_lists where contact_id = ${contact} and list_id = ${list}`;
    });
    expect(await news()).toMatchObject([
      { type: 'tag.applied', subject: spareTag },
      { type: 'tag.removed', subject: tag },
      { type: 'list.joined', subject: spareList },
      { type: 'list.left', subject: list },
    ]);
  });

  test('that deletes a tagged contact goes through and leaves no trace', async () => {
    const contact = await addContact('tagged@ours.test');
    const { tag } = world.ours;
    await database.as(marketer, (sql) => sql`select apply_tag(${[contact]}::uuid[], ${tag})`);
    await database.as(marketer, (sql) => sql`delete from contacts where id = ${contact}`);
    expect(await news()).toEqual([]);
  });

  test('that deletes a tag takes it off its contacts', async () => {
    const { id, contact } = world.ours;
    const [tag] = await database.sql<
      { id: string }[]
    >`insert into tags (workspace_id, name) values (${id}, 'Brief') returning id`;
    await database.as(marketer, (sql) => sql`select apply_tag(${[contact]}::uuid[], ${tag?.id ?? ''})`);
    await database.as(marketer, (sql) => sql`delete from tags where id = ${tag?.id ?? ''}`);
    expect(await news()).toMatchObject([
      { type: 'tag.applied' },
      { contact_id: contact, type: 'tag.removed', subject: tag?.id },
    ]);
  });
});

describe('a back-fill', () => {
  test('is history: dated as its rows say, and nobody hears of it', async () => {
    const { id, tag } = world.ours;
    await listenTo('tag.applied', null);
    await database.sql.begin(async (sql) => {
      await sql`set local rivulet.historic = 'on'`;
      const [made] =
        await sql`insert into contacts (workspace_id, email, created_at) values (${id}, 'old@ours.test', '2020-02-03') returning id`;
      await sql`insert into contact_tags values (${made?.id}, ${tag}, ${id}, '2021-04-05')`;
    });
    const dated = await database.sql`
      select type, historic, occurred_at::date::text as day from contact_events where id > ${since} order by id`;
    expect([...dated]).toEqual([
      { type: 'contact.created', historic: true, day: '2020-02-03' },
      { type: 'tag.applied', historic: true, day: '2021-04-05' },
    ]);
    expect(await inbox()).toEqual([]);
    await database.as(marketer, (sql) => sql`delete from contacts where email = 'old@ours.test'`);
  });
});

describe('a scheduler', () => {
  test('sets off no trigger: it writes history and inbox itself', async () => {
    const { id, contact, spareList } = world.ours;
    await listenTo('list.joined', null);
    const before = await database.sql`select updated_at from contacts where id = ${contact}`;
    await database.as({ role: 'rivulet_scheduler' }, async (sql) => {
      await sql`delete from contact_lists where contact_id = ${contact}`;
      await sql`insert into contact_lists (contact_id, list_id, workspace_id) values (${contact}, ${spareList}, ${id})`;
      await sql`update contacts set city = 'Bari' where id = ${contact}`;
    });
    expect(await news()).toEqual([]);
    await database.as(
      { role: 'rivulet_scheduler' },
      (sql) =>
        sql`insert into contact_events (workspace_id, contact_id, type) values (${id}, ${contact}, 'list.joined')`,
    );
    expect(await inbox()).toEqual([]);
    expect(before.count).toBe(1);
  });
});

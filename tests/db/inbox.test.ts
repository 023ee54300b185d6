import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { type TwoWorkspaces, twoWorkspaces } from './two-workspaces.ts';

let database: TestDatabase;
let world: TwoWorkspaces;
let marketer: { userId: string };

beforeAll(async () => {
  database = await openTestDatabase();
  world = await twoWorkspaces(database);
  marketer = { userId: world.ours.people.marketer };
});
beforeEach(async () => {
  await database.sql`delete from private.inbox`;
});
afterAll(() => database.close());

const inbox = async () => [
  ...(await database.sql`select contact_id, type, subject, data, depth from private.inbox order by event_id`),
];

async function listenTo(type: string, subject: string | null): Promise<void> {
  const { id, funnel } = world.ours;
  await database.sql`delete from private.funnel_listeners where funnel_id = ${funnel}`;
  await database.sql`insert into private.funnel_listeners values (${id}, ${funnel}, ${type}, ${subject})`;
}

describe('the inbox', () => {
  const tagSpare = async () => {
    const { id, contact, spareTag } = world.ours;
    await database.sql`delete from contact_tags where contact_id = ${contact} and tag_id = ${spareTag}`;
    await database.as(
      marketer,
      (sql) =>
        sql`insert into contact_tags (contact_id, tag_id, workspace_id) values (${contact}, ${spareTag}, ${id})`,
    );
  };

  test.each<[name: string, type: string, subject: () => string | null, status: string, heard: number]>([
    ['this tag', 'tag.applied', () => world.ours.spareTag, 'active', 1],
    ['any tag', 'tag.applied', () => null, 'active', 1],
    ['another tag', 'tag.applied', () => world.ours.tag, 'active', 0],
    ['something else', 'list.joined', () => null, 'active', 0],
    ['this tag, but is paused', 'tag.applied', () => world.ours.spareTag, 'paused', 0],
    ['this tag, but is archived', 'tag.applied', () => world.ours.spareTag, 'archived', 0],
  ])('when a funnel listens to %s', async (_name, type, subject, status, heard) => {
    await listenTo(type, subject());
    await database.sql`update funnels set status = ${status} where id = ${world.ours.funnel}`;
    await tagSpare();
    expect((await inbox()).filter((event) => event.type === 'tag.applied')).toHaveLength(heard);
  });

  test('does not hear of another workspace', async () => {
    const { ours, theirs } = world;
    await listenTo('tag.applied', null);
    await database.sql`update funnels set status = 'active' where id = ${ours.funnel}`;
    await database.sql`insert into contact_tags values (${theirs.contact}, ${theirs.spareTag}, ${theirs.id})`;
    expect(await inbox()).toEqual([]);
  });
});

describe('a bulk change', () => {
  test('of 10,000 contacts is one statement for each table', async () => {
    const { sql } = database;
    const { id, spareTag } = world.ours;
    await listenTo('tag.applied', spareTag);
    await sql.unsafe(COUNT_STATEMENTS);
    await sql`insert into contacts (workspace_id, email) select ${id}::uuid, 'bulk' || n || '@ours.test' from generate_series(1, 10000) n`;
    const [tagged] = await database.as(
      marketer,
      (as) =>
        as`select apply_tag(array(select id from contacts where email like 'bulk%'), ${spareTag}) as count`,
    );
    expect(tagged).toEqual({ count: 10_000 });
    const counted =
      await sql`select table_name, count(*)::int as count from statements group by 1 order by 1`;
    expect([...counted]).toEqual([
      // Once for the new contacts, which nobody listens to, and once for their tags.
      { table_name: 'contact_events', count: 2 },
      { table_name: 'inbox', count: 2 },
    ]);
    expect((await sql`select from private.inbox`).count).toBe(10_000);
  });
});

const COUNT_STATEMENTS = `
  create table statements (table_name text);
  create function count_statement() returns trigger language plpgsql security definer as $$
    begin insert into public.statements values (tg_table_name); return null; end
  $$;
  create trigger counted after insert on public.contact_events for each statement execute function count_statement();
  create trigger counted after insert on private.inbox for each statement execute function count_statement();`;

import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { attempt } from './attempt.ts';
import { readTables } from './catalogue.ts';
import { type TwoWorkspaces, twoWorkspaces } from './two-workspaces.ts';

/** Exactly what a scheduler may do; on every other table nothing at all. */
const ALLOWED: Record<string, readonly string[]> = {
  'private.clock_strikes': ['select', 'insert', 'update', 'delete'],
  'private.funnel_clocks': ['select', 'insert', 'update', 'delete'],
  'private.funnel_listeners': ['select'],
  'private.inbox': ['select', 'insert', 'update', 'delete'],
  'private.signing_keys': ['select'],
  'public.contact_events': ['select', 'insert'],
  'public.contact_lists': ['select', 'insert', 'delete'],
  'public.contact_tags': ['select', 'insert', 'delete'],
  'public.contacts': ['select', 'update'],
  'public.funnel_metrics': ['select', 'insert', 'update'],
  'public.funnel_node_deltas': ['select', 'insert', 'delete'],
  'public.funnel_pauses': ['select'],
  'public.funnel_subscribers': ['select', 'insert', 'update', 'delete'],
  'public.funnel_versions': ['select'],
  'public.funnel_winners': ['select', 'insert'],
  'public.funnels': ['select'],
  'public.lists': ['select'],
  'public.mailbox': ['insert'],
  'public.message_engagements': ['select'],
  'public.message_links': ['select', 'insert', 'update', 'delete'],
  'public.messages': ['select', 'insert', 'update', 'delete'],
  'public.orders': ['select'],
  'public.provider_states': ['select', 'insert', 'update'],
  'public.suppressions': ['select'],
  'public.tags': ['select'],
  'public.workspaces': ['select'],
};

const scheduler = { role: 'rivulet_scheduler' };
let database: TestDatabase;
let world: TwoWorkspaces;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await twoWorkspaces(database);
});
afterAll(() => database.close());

describe('a scheduler', () => {
  test('may do what is written down, and nothing else', async () => {
    const granted = await database.sql<{ table: string; commands: string[] }[]>`
      select format('%I.%I', n.nspname, c.relname) as table,
        array(select command from unnest('{select,insert,update,delete,truncate,references,trigger}'::text[]) command
          where has_any_column_privilege('rivulet_scheduler', c.oid, 'select') and command = 'select'
            or command <> 'select' and has_table_privilege('rivulet_scheduler', c.oid, command)) as commands
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'private') and c.relkind = 'r'`;
    const some = granted.filter(({ commands }) => commands.length > 0);
    expect(Object.fromEntries(some.map(({ table, commands }) => [table, commands]))).toEqual(ALLOWED);
  });

  test('sees the rows of all workspaces by its own policies', async () => {
    for (const { table } of await readTables(database.sql)) {
      const seen = await attempt(
        database,
        scheduler,
        async (sql) => (await sql.unsafe(`select from ${table}`)).count,
      );
      if (!ALLOWED[table]?.includes('select')) expect(seen, table).toMatchObject({ code: '42501' });
      else
        expect(seen, table).toMatchObject({
          done: true,
          value: (await database.sql.unsafe(`select from ${table}`)).count,
        });
    }
  });

  test('does not get past row-level security', async () => {
    const [role] = await database.sql`
      select rolbypassrls, rolsuper, rolcreaterole, rolcreatedb from pg_roles where rolname = 'rivulet_scheduler'`;
    expect(role).toEqual({ rolbypassrls: false, rolsuper: false, rolcreaterole: false, rolcreatedb: false });
  });

  test('that hangs is cut off after half a minute', async () => {
    const sql = postgres(database.schedulerUrl, { max: 1 });
    const [setting] = await sql`show idle_in_transaction_session_timeout`;
    await sql.end();
    expect(setting).toEqual({ idle_in_transaction_session_timeout: '30s' });
  });

  test('writes where it may (the control)', async () => {
    const outcome = await attempt(database, scheduler, async (sql) => {
      const counts = [
        await sql`update contacts set score = 1`,
        await sql`delete from contact_tags`,
        await sql`update funnel_subscribers set depth = 1`,
        await sql`insert into mailbox (workspace_id, sender, recipient, raw) values (${world.ours.id}, 'a', 'b', 'c')`,
        await sql`insert into contact_events (workspace_id, contact_id, type) values (${world.ours.id}, ${world.ours.contact}, 'x')`,
        await sql`delete from private.inbox`,
      ];
      return counts.map(({ count }) => count);
    });
    expect(outcome).toEqual({ done: true, value: [2, 2, 2, 1, 1, 2] });
  });

  test('has a key to sign links with, of 32 random bytes', async () => {
    const outcome = await attempt(
      database,
      scheduler,
      (sql) => sql`select octet_length(secret) as size from private.signing_keys`,
    );
    expect(outcome).toMatchObject({ value: [{ size: 32 }] });
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { attempt, type Outcome } from './attempt.ts';
import { readTables, type TableFacts } from './catalogue.ts';
import { tableCommands } from './table-commands.ts';
import { type TwoWorkspaces, twoWorkspaces } from './two-workspaces.ts';

const REFUSED = '42501';
const FOREIGN_KEY = '23503';

/** What members may write, and the least role that may; all else is read-only to them. A new grant must be said here. */
const WRITABLE: Record<string, { role: 'marketer' | 'admin'; commands: readonly string[] }> = {
  contacts: { role: 'marketer', commands: ['insert', 'update', 'delete'] },
  forms: { role: 'marketer', commands: ['insert', 'update', 'delete'] },
  hooks: { role: 'marketer', commands: ['insert', 'update', 'delete'] },
  custom_fields: { role: 'marketer', commands: ['insert', 'update', 'delete'] },
  tags: { role: 'marketer', commands: ['insert', 'update', 'delete'] },
  lists: { role: 'marketer', commands: ['insert', 'update', 'delete'] },
  contact_tags: { role: 'marketer', commands: ['insert', 'delete'] },
  contact_lists: { role: 'marketer', commands: ['insert', 'delete'] },
  suppressions: { role: 'admin', commands: ['insert', 'delete'] },
  workspaces: { role: 'admin', commands: ['update'] },
  workspace_members: { role: 'admin', commands: ['insert', 'update', 'delete'] },
};

let database: TestDatabase;
let world: TwoWorkspaces;
let tables: TableFacts[];
let commands: ReturnType<typeof tableCommands>;

beforeAll(async () => {
  database = await openTestDatabase();
  world = await twoWorkspaces(database);
  tables = await readTables(database.sql);
  commands = tableCommands(database, world.ours, await database.addUser());
});
afterAll(() => database.close());

const roomOf = (schema: string): TableFacts[] => tables.filter((table) => table.schema === schema);

function tableNamed(name: string): TableFacts {
  const table = roomOf('public').find((candidate) => candidate.name === name);
  if (!table) throw new Error(`There is no table ${name}`);
  return table;
}

const inVain = (outcome: Outcome<number>): boolean =>
  outcome.done ? outcome.value === 0 : outcome.code === REFUSED;

async function expectNothingWritten(who: { userId: string }): Promise<void> {
  for (const table of roomOf('public')) {
    const { name, deletable, updatable, insertable } = table;
    if (deletable) expect(await commands.remove(who, table), `delete ${name}`).toSatisfy(inVain);
    if (updatable.length > 0) expect(await commands.update(who, table), `update ${name}`).toSatisfy(inVain);
    if (insertable.length > 0) {
      expect(await commands.insert(who, table), `insert ${name}`).toMatchObject({ code: REFUSED });
    }
  }
}

describe('tables', () => {
  test('have row-level security, every one of them', () => {
    expect(tables.filter((table) => !table.rowSecurity).map(({ table }) => table)).toEqual([]);
  });

  test('belong to a workspace, but for the keys, the providers and what hangs on a funnel', () => {
    const without = tables.filter(({ workspaceColumn }) => !workspaceColumn).map(({ table }) => table);
    expect(without).toEqual([
      'private.api_usage',
      'private.deleted_nodes',
      'private.signing_keys',
      'public.provider_states',
    ]);
  });

  test('all hold a row of ours here, or the following would prove nothing', async () => {
    for (const { table } of tables) {
      expect((await database.sql.unsafe(`select from ${table} limit 1`)).count, table).toBe(1);
    }
  });

  test('offer members what is written down, and nothing else', () => {
    const offered = roomOf('public').map(({ name, insertable, updatable, deletable }): [string, string[]] => [
      name,
      [
        ...(insertable.length > 0 ? ['insert'] : []),
        ...(updatable.length > 0 ? ['update'] : []),
        ...(deletable ? ['delete'] : []),
      ],
    ]);
    const written = Object.entries(WRITABLE).map(([name, writable]) => [name, writable.commands]);
    expect(Object.fromEntries(offered.filter(([, list]) => list.length > 0))).toEqual(
      Object.fromEntries(written),
    );
  });

  test('never let a row change its workspace or its id', () => {
    const movable = tables.filter(
      ({ updatable }) => updatable.includes('workspace_id') || updatable.includes('id'),
    );
    expect(movable).toEqual([]);
  });

  test('of the engine are closed to people and to the public', async () => {
    for (const { table } of roomOf('private')) {
      for (const who of [{ userId: world.ours.people.owner }, { role: 'anon' }]) {
        expect(
          await attempt(database, who, (sql) => sql.unsafe(`select from ${table}`)),
          table,
        ).toMatchObject({
          code: REFUSED,
        });
      }
    }
  });
});

describe('nobody', () => {
  test('can read or write anything', async () => {
    const who = { role: 'anon' };
    for (const table of roomOf('public')) {
      expect(await commands.select(who, table), `read ${table.name}`).toMatchObject({ code: REFUSED });
      expect(await commands.remove(who, table), `delete ${table.name}`).toMatchObject({ code: REFUSED });
      const insert = attempt(database, who, (sql) => sql.unsafe(`insert into ${table.table} default values`));
      expect(await insert, `insert ${table.name}`).toMatchObject({ code: REFUSED });
    }
  });
});

describe('the owner of another workspace', () => {
  test('sees nothing of ours', async () => {
    for (const table of roomOf('public')) {
      // How the providers are is everybody's business.
      if (table.workspaceColumn === null) continue;
      const seen = await commands.select({ userId: world.theirs.people.owner }, table);
      expect(seen, table.name).toEqual({ done: true, value: 0 });
    }
  });

  test('writes nothing of ours', () => expectNothingWritten({ userId: world.theirs.people.owner }));

  test('cannot join contacts with tags and lists across workspaces', async () => {
    const { ours, theirs } = world;
    const crossings = [
      ['contact_tags', 'tag_id', theirs.contact, ours.tag],
      ['contact_tags', 'tag_id', ours.contact, theirs.tag],
      ['contact_lists', 'list_id', theirs.contact, ours.list],
      ['contact_lists', 'list_id', ours.contact, theirs.list],
    ] as const;
    for (const [table, column, contact, label] of crossings) {
      const statement = `insert into ${table} (contact_id, ${column}, workspace_id) values ($1, $2, $3)`;
      const outcome = await attempt(database, { userId: theirs.people.owner }, (sql) =>
        sql.unsafe(statement, [contact, label, theirs.id]),
      );
      expect(outcome, table).toMatchObject({ code: FOREIGN_KEY });
    }
  });
});

describe('a viewer', () => {
  test('reads everything that the API shows', async () => {
    for (const table of roomOf('public')) {
      const seen = await commands.select({ userId: world.ours.people.viewer }, table);
      expect(seen, table.name).toMatchObject({
        done: true,
        value: expect.toSatisfy((rows: number) => rows > 0),
      });
    }
  });

  test('writes nothing', () => expectNothingWritten({ userId: world.ours.people.viewer }));
});

describe('a marketer or administrator (the control: the same statements do work)', () => {
  test.each(Object.entries(WRITABLE))('writes %s', async (name, { role, commands: allowed }) => {
    const { insert, update, remove } = commands;
    const who = { userId: world.ours.people[role] };
    for (const [command, run] of Object.entries({ insert, update, delete: remove })) {
      if (!allowed.includes(command)) continue;
      const outcome = await run(who, tableNamed(name));
      expect(outcome, command).toMatchObject({
        done: true,
        value: expect.toSatisfy((rows: number) => rows > 0),
      });
    }
  });

  test.each(['workspaces', 'workspace_members'])('but a marketer does not write %s', async (name) => {
    const outcome = await commands.update({ userId: world.ours.people.marketer }, tableNamed(name));
    expect(outcome).toSatisfy(inVain);
  });
});

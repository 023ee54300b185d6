import type { TransactionSql } from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { attempt } from './attempt.ts';
import { type Role, type TwoWorkspaces, twoWorkspaces } from './two-workspaces.ts';

let database: TestDatabase;
let world: TwoWorkspaces;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await twoWorkspaces(database);
});
afterAll(() => database.close());

const REFUSED = { done: false, code: '42501' };
const NEEDS_OWNER = { done: false, code: '23514' };
const touched = (value: number) => ({ done: true, value });

const as = (role: Role, work: (sql: TransactionSql) => Promise<{ count: number }>) =>
  attempt(database, { userId: world.ours.people[role] }, async (sql) => (await work(sql)).count);

const setRole = (by: Role, of: Role, to: Role) =>
  as(by, (sql) => sql`update workspace_members set role = ${to} where user_id = ${world.ours.people[of]}`);

describe('a role', () => {
  test.each<[name: string, by: Role, of: Role, to: Role, outcome: object]>([
    ['a viewer does not raise himself', 'viewer', 'viewer', 'owner', touched(0)],
    ['a marketer does not raise herself', 'marketer', 'marketer', 'admin', touched(0)],
    ['an administrator does not raise himself', 'admin', 'admin', 'owner', touched(0)],
    ['an administrator makes nobody owner', 'admin', 'viewer', 'owner', REFUSED],
    ['an administrator does not dismiss an owner', 'admin', 'owner', 'viewer', touched(0)],
    ['an administrator moves those below', 'admin', 'viewer', 'marketer', touched(1)],
    ['an owner makes an owner', 'owner', 'admin', 'owner', touched(1)],
    ['an owner does not change her own', 'owner', 'owner', 'viewer', touched(0)],
    ['a marketer moves nobody', 'marketer', 'viewer', 'marketer', touched(0)],
  ])('%s', async (_name, by, of, to, outcome) => {
    expect(await setRole(by, of, to)).toMatchObject(outcome);
  });
});

describe('inviting', () => {
  const invite = async (by: Role, role: Role) => {
    const user = await database.addUser();
    return as(by, (sql) => sql`insert into workspace_members values (${world.ours.id}, ${user}, ${role})`);
  };

  test('is for administrators, and owners are made by owners', async () => {
    expect(await invite('marketer', 'viewer')).toMatchObject(REFUSED);
    expect(await invite('admin', 'owner')).toMatchObject(REFUSED);
    expect(await invite('admin', 'admin')).toEqual(touched(1));
    expect(await invite('owner', 'owner')).toEqual(touched(1));
  });
});

describe('leaving', () => {
  const remove = (by: Role, whom: Role) =>
    as(by, (sql) => sql`delete from workspace_members where user_id = ${world.ours.people[whom]}`);

  test('is open to everybody, dismissing to administrators', async () => {
    expect(await remove('viewer', 'viewer')).toEqual(touched(1));
    expect(await remove('marketer', 'viewer')).toEqual(touched(0));
    expect(await remove('admin', 'marketer')).toEqual(touched(1));
    expect(await remove('admin', 'owner')).toEqual(touched(0));
  });

  test('is refused to the last owner', async () => {
    expect(await remove('owner', 'owner')).toMatchObject(NEEDS_OWNER);
  });

  test('leaves their contacts to nobody', async () => {
    const { ours } = world;
    const owners = await attempt(database, { userId: ours.people.admin }, async (sql) => {
      await sql`update contacts set owner_id = ${ours.people.marketer} where id = ${ours.contact}`;
      await sql`delete from workspace_members where user_id = ${ours.people.marketer}`;
      return sql`select owner_id from contacts where id = ${ours.contact}`;
    });
    expect(owners).toMatchObject({ value: [{ owner_id: null }] });
  });
});

describe('a workspace', () => {
  test('keeps an owner when two owners dismiss each other at the same time', async () => {
    const { ours } = world;
    const second = await database.addUser();
    await database.sql`insert into workspace_members values (${ours.id}, ${second}, 'owner')`;
    const dismiss = (by: string, whom: string) =>
      database.as({ userId: by }, (sql) => sql`delete from workspace_members where user_id = ${whom}`);
    const outcomes = await Promise.allSettled([
      dismiss(ours.people.owner, second),
      dismiss(second, ours.people.owner),
    ]);
    const owners =
      await database.sql`select from workspace_members where workspace_id = ${ours.id} and role = 'owner'`;
    expect(owners.count, JSON.stringify(outcomes)).toBeGreaterThanOrEqual(1);
  });

  test('can be deleted with all that is in it', async () => {
    const { theirs } = world;
    await database.sql`delete from workspaces where id = ${theirs.id}`;
    expect((await database.sql`select from contact_events where workspace_id = ${theirs.id}`).count).toBe(0);
    expect((await database.sql`select from messages where workspace_id = ${theirs.id}`).count).toBe(0);
  });
});

import type { SupabaseClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestStack, type TestStack } from '../support/local-stack.ts';
import { type FunctionFacts, readFunctions } from './catalogue.ts';
import { EXAMPLES, OTHER_ARGS } from './function-examples.ts';
import { addWorkspace, type TwoWorkspaces, twoWorkspaces } from './two-workspaces.ts';

const REFUSED = '42501';
const NOT_FOUND = 'PT404';

/** Members, scheduler and the public: who calls what. Everything absent here may be called by nobody but the owner. */
const CALLERS: Record<string, readonly string[]> = {
  ...Object.fromEntries(Object.keys(EXAMPLES).map((name) => [name, ['authenticated']])),
  create_workspace: ['authenticated'],
  record_engagement: ['service_role', 'rivulet_scheduler'],
  resubscribe_contact: ['service_role', 'rivulet_scheduler'],
  teammate_address: ['service_role', 'rivulet_scheduler'],
  unsubscribe_contact: ['service_role', 'rivulet_scheduler'],
  my_workspaces: ['authenticated', 'service_role'],
  editable_workspaces: ['authenticated', 'service_role'],
  administered_workspaces: ['authenticated', 'service_role'],
  owned_workspaces: ['authenticated', 'service_role'],
};

/** The same of functions that the API does not expose. */
const INSIDE: Record<string, readonly string[]> = {
  member_of: ['service_role', 'rivulet_scheduler'],
  retry_failed: ['rivulet_scheduler'],
  record_events: ['rivulet_scheduler'],
  submit_form: ['rivulet_scheduler'],
  receive_hook: ['rivulet_scheduler'],
  abandon_carts: ['rivulet_scheduler'],
};

let stack: TestStack;
let world: TwoWorkspaces;
let functions: FunctionFacts[];
let outsider: { client: SupabaseClient; userId: string };
let marketer: { client: SupabaseClient; userId: string };
let viewer: { client: SupabaseClient; userId: string };

beforeAll(async () => {
  stack = await startTestStack();
  world = await twoWorkspaces(stack.database);
  functions = await readFunctions(stack.sql);
  outsider = await stack.signUp('outsider@example.test');
  marketer = await stack.signUp('marketer@example.test');
  viewer = await stack.signUp('viewer@example.test');
  await stack.sql`insert into workspace_members values (${world.theirs.id}, ${outsider.userId}, 'owner')`;
  await stack.sql`insert into workspace_members values (${world.ours.id}, ${viewer.userId}, 'viewer')`;
});
afterAll(() => stack.stop());

/** All that anybody could have changed, in one value. */
async function everything(): Promise<string> {
  const tables = await stack.sql<{ table: string }[]>`
    select format('%I.%I', schemaname, tablename) as table from pg_tables where schemaname in ('public', 'private') order by 1`;
  const sums = tables.map(
    ({ table }) => `select md5(coalesce(string_agg(t::text, '' order by t::text), '')) from ${table} t`,
  );
  const [row] = await stack.sql.unsafe<{ sum: string }[]>(
    `select concat(${sums.map((sum) => `(${sum})`).join(',')}) as sum`,
  );
  return row?.sum ?? '';
}

describe('functions', () => {
  test('may be called by those who are written down, and by nobody else', () => {
    const callable = functions.filter(({ mayCall }) => mayCall.length > 0);
    expect(Object.fromEntries(callable.map(({ name, mayCall }) => [name, mayCall]))).toEqual({
      ...CALLERS,
      ...INSIDE,
    });
    expect(new Set(functions.map(({ name }) => name)).size, 'no two of one name').toBe(functions.length);
  });

  test('that run as their definer fix the search path', () => {
    const loose = functions.filter(({ definer, searchPath }) => definer && searchPath !== '""');
    expect(loose.map(({ signature }) => signature)).toEqual([]);
  });
});

describe('over the API', () => {
  const names = Object.keys(EXAMPLES);

  test.each(names)('%s does not know our things for an outsider', async (name) => {
    const before = await everything();
    const { error } = await outsider.client.rpc(name, EXAMPLES[name]?.args(world.ours));
    expect(error).toMatchObject({ code: NOT_FOUND });
    expect(await everything()).toBe(before);
  });

  test.each(Object.keys(CALLERS).filter((name) => !name.endsWith('_workspaces')))(
    '%s is closed to the public',
    async (name) => {
      const args = EXAMPLES[name]?.args(world.ours) ?? OTHER_ARGS[name]?.(world.ours);
      const { error } = await stack.client(stack.publishableKey).rpc(name, args);
      expect(error).toMatchObject({ code: REFUSED });
    },
  );

  test.each(names)('%s lets a viewer read, not write', async (name) => {
    const before = await everything();
    const { error } = await viewer.client.rpc(name, EXAMPLES[name]?.args(world.ours));
    if (EXAMPLES[name]?.writes) expect(error).toMatchObject({ code: REFUSED });
    else expect(error).toBeNull();
    expect(await everything()).toBe(before);
  });

  test.each(['record_engagement', 'resubscribe_contact', 'teammate_address', 'unsubscribe_contact'])(
    '%s is closed to members',
    async (name) => {
      const { error } = await viewer.client.rpc(name, OTHER_ARGS[name]?.(world.ours));
      expect(error).toMatchObject({ code: REFUSED });
    },
  );

  test('the private schema is not there', async () => {
    const { error } = await viewer.client.schema('private').from('inbox').select();
    expect(error).toMatchObject({ code: 'PGRST106' });
  });
});

describe('a marketer (the control: the same calls do work)', () => {
  test.each(Object.entries(EXAMPLES))('calls %s', async (name, { args, funnelStatus, role = 'marketer' }) => {
    const workspace = await addWorkspace(stack.database, name.replaceAll('_', '-'));
    await stack.sql`insert into workspace_members values (${workspace.id}, ${marketer.userId}, ${role})`;
    if (funnelStatus)
      await stack.sql`update funnels set status = ${funnelStatus} where id = ${workspace.funnel}`;
    const { error } = await marketer.client.rpc(name, args(workspace));
    expect(error).toBeNull();
  });

  test('and anybody who is signed in makes a workspace', async () => {
    const { data, error } = await marketer.client.rpc('create_workspace', {
      name: ' Mine ',
      time_zone: 'Asia/Kolkata',
    });
    expect(error).toBeNull();
    const [made] = await stack.sql`select name, time_zone from workspaces where id = ${data}`;
    expect(made).toEqual({ name: 'Mine', time_zone: 'Asia/Kolkata' });
    const members = await stack.sql`select user_id, role from workspace_members where workspace_id = ${data}`;
    expect([...members]).toEqual([{ user_id: marketer.userId, role: 'owner' }]);
  });
});

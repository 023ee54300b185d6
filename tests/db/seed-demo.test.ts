import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_SIGN_IN, needsDemo, seedDemo } from '../../src/local-supabase/seed-demo.ts';
import { startTestStack, type TestStack } from '../support/local-stack.ts';

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack();
  const { url, secretKey, database } = stack;
  const { ownerUrl, schedulerUrl } = database;
  // What a seed that was killed half-way leaves: a workspace without a member.
  await stack.sql`insert into workspaces (name) values ('Half a shop')`;
  expect(await needsDemo(ownerUrl)).toBe(true);
  await seedDemo({ url, secretKey, databaseUrl: ownerUrl, schedulerUrl });
});
afterAll(() => stack.stop());

test('the demo is whole, and known to be', async () => {
  const [shops] = await stack.sql`select array_agg(name) as names from workspaces`;
  expect(shops?.names).toEqual(['Willow & Wren']);
  expect(await needsDemo(stack.database.ownerUrl)).toBe(false);
});

test('its user signs in and finds people, funnels and mails', async () => {
  const client = stack.client(stack.publishableKey);
  expect((await client.auth.signInWithPassword(DEMO_SIGN_IN)).error).toBeNull();
  const { data: workspaces } = await client.from('workspaces').select('id');
  const workspace = workspaces?.[0]?.id;
  const { data: people } = await client.rpc('search_contacts', { workspace });
  expect(people).toMatchObject({ total: 1000, totalIsExact: true });
  const { data: funnels } = await client.rpc('list_funnels', { workspace });
  expect(funnels).toHaveLength(3);
  expect(funnels).toEqual(
    funnels.map(() =>
      expect.objectContaining({ status: 'active', failed: 0, entered: expect.toSatisfy((n) => n > 50) }),
    ),
  );
});

test('starts and wakes nothing by itself', async () => {
  expect((await stack.sql`select from private.inbox`).count).toBe(0);
});

test('counts of every step add up', async () => {
  const sums = await stack.sql`
    select d.funnel_id, d.node_id,
      sum(amount) filter (where measure = 'entered')::int as entered,
      coalesce(sum(amount) filter (where measure in ('left', 'ended', 'failed')), 0)::int
        + (select count(*) from funnel_subscribers r where r.funnel_id = d.funnel_id and r.node_id = d.node_id and r.status = 'waiting')::int as accounted
    from funnel_node_deltas d group by 1, 2`;
  expect(sums.count).toBeGreaterThan(20);
  for (const { entered, accounted, node_id } of sums) expect(accounted, node_id).toBe(entered);
});

test('nobody was on a list, carried a tag or bought anything before being there', async () => {
  const early = await stack.sql`
    select c.email from contacts c
    where exists (select from contact_tags t where t.contact_id = c.id and t.created_at < c.created_at)
      or exists (select from contact_lists l where l.contact_id = c.id and l.created_at < c.created_at)
      or exists (select from orders o where o.contact_id = c.id and o.placed_at < c.created_at)`;
  expect([...early]).toEqual([]);
});

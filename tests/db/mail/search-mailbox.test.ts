import type { SupabaseClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addWorkspace } from '../../support/engine-fixture.ts';
import { startTestStack, type TestStack } from '../../support/local-stack.ts';

describe('search_mailbox', () => {
  let stack: TestStack;
  let member: SupabaseClient;
  let workspace: string;

  beforeAll(async () => {
    stack = await startTestStack();
    const { client, userId } = await stack.signUp('member@example.test');
    member = client;
    workspace = await addWorkspace(stack.sql);
    const other = await addWorkspace(stack.sql);
    await stack.sql`insert into workspace_members values (${workspace}, ${userId}, 'viewer')`;
    await stack.sql`
      insert into mailbox (workspace_id, sender, recipient, subject, raw)
      select ${workspace}, 'a@b.test', 'reader' || n || '@example.com', 'Issue ' || n, '' from generate_series(1, 120) n`;
    await stack.sql`
      insert into mailbox (workspace_id, sender, recipient, subject, raw) values
        (${workspace}, 'a@b.test', 'Ada@example.com', '100% off_', ''),
        (${other}, 'a@b.test', 'spy@example.com', 'Not yours', ''),
        (null, 'a@b.test', 'nobody@example.com', 'Of no workspace', '')`;
  });
  afterAll(() => stack.stop());

  const search = async (args: Record<string, unknown> = {}) => {
    const { data, error } = await member.rpc('search_mailbox', { workspace, ...args });
    if (error) throw error;
    return data as { mails: { id: number; subject: string; recipient: string }[]; more: boolean };
  };

  it('turns the pages from new to old, each mail once, only ours', async () => {
    const seen: string[] = [];
    let before: number | null = null;
    for (let more = true; more; ) {
      const page = await search({ before_id: before });
      seen.push(...page.mails.map(({ subject }) => subject));
      before = page.mails.at(-1)?.id ?? null;
      more = page.more;
    }
    expect(seen).toEqual(['100% off_', ...Array.from({ length: 120 }, (_, index) => `Issue ${120 - index}`)]);
  });

  it.each([
    { name: 'part of a subject, in any case', query: ' ISSUE 12', found: ['Issue 120', 'Issue 12'] },
    { name: 'part of a recipient', query: 'ada@', found: ['100% off_'] },
    { name: 'a percent sign as itself', query: '0%', found: ['100% off_'] },
    { name: 'an underscore as itself', query: 'f_', found: ['100% off_'] },
    { name: 'nothing', query: 'zzz', found: [] },
    { name: 'nothing of others', query: 'Not yours', found: [] },
  ])('finds $name', async ({ query, found }) => {
    const { mails, more } = await search({ query });
    expect(mails.map(({ subject }) => subject)).toEqual(found);
    expect(more).toBe(false);
  });

  it('shows the content of our mails, of no others', async () => {
    const { data } = await member.from('mailbox').select('subject');
    expect(data).toHaveLength(121);
  });
});

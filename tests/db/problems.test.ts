import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { type TwoWorkspaces, twoWorkspaces } from './two-workspaces.ts';

let database: TestDatabase;
let world: TwoWorkspaces;

beforeAll(async () => {
  database = await openTestDatabase();
  world = await twoWorkspaces(database);
});
afterAll(() => database.close());

const asMarketer = <T>(text: string, values: readonly unknown[]): Promise<T> =>
  database.as({ userId: world.ours.people.marketer }, async (tx) => {
    const [row] = await tx.unsafe(`select public.${text} as value`, values as never[]);
    return row?.value as T;
  });

interface Group {
  readonly source: string;
  readonly code: string;
  readonly count: number;
  readonly message: string | null;
}

describe('problems', () => {
  test('are grouped by what they have in common, with the names people know', async () => {
    const { ours } = world;
    await database.sql`
      insert into messages (id, workspace_id, contact_id, run_id, funnel_id, version_id, node_id, visit, channel, status, reason, due_at, created_at)
      select gen_random_uuid(), workspace_id, contact_id, run_id, funnel_id, version_id, node_id, n, 'email', 'unknown', 'no-answer', now(), now()
      from messages, generate_series(2, 4) as n where workspace_id = ${ours.id}`;
    const groups = await asMarketer<Group[]>('list_problems($1)', [ours.id]);
    const brief = groups.map(({ source, code, count }) => `${source} ${code} ${count}`).sort();
    expect(brief).toEqual(['journey step-threw 1', 'message failed 1', 'message unknown 3']);
    expect(groups).toContainEqual(
      expect.objectContaining({ source: 'journey', funnelName: 'Welcome', title: 'Start' }),
    );
  });

  test('name the people behind them', async () => {
    const { ours } = world;
    const people = await asMarketer<{ contactId: string; email: string }[]>(
      'list_problem_contacts($1, $2, $3, $4, $5)',
      [ours.funnel, 'n1', 'message', 'unknown', 'no-answer'],
    );
    expect(new Set(people.map(({ contactId }) => contactId))).toEqual(new Set([ours.contact]));
    expect(people).toHaveLength(3);
  });

  test('are over for messages that somebody found to have arrived', async () => {
    const { ours } = world;
    expect(await asMarketer('accept_unknown_messages($1, $2)', [ours.funnel, 'n1'])).toBe(3);
    const groups = await asMarketer<Group[]>('list_problems($1)', [ours.id]);
    expect(groups.filter(({ code }) => code === 'unknown')).toEqual([]);
  });
});

describe('what resuming means', () => {
  test('is counted before it is asked for', async () => {
    const { ours } = world;
    await database.sql`update funnel_subscribers set status = 'waiting', wake_at = now() - interval '1 hour' where id = ${ours.run}`;
    expect(await asMarketer('resume_preview($1)', [ours.funnel])).toMatchObject({
      waiting: 1,
      timed: 1,
      overdue: 1,
    });
  });
});

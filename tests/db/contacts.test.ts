import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { type TwoWorkspaces, twoWorkspaces } from './two-workspaces.ts';

interface Page {
  readonly rows: readonly {
    readonly id: string;
    readonly email: string;
    readonly tags: readonly { name: string }[];
  }[];
  readonly next: string | null;
  readonly total: number | null;
  readonly totalIsExact: boolean | null;
}

let database: TestDatabase;
let world: TwoWorkspaces;

beforeAll(async () => {
  database = await openTestDatabase();
  world = await twoWorkspaces(database);
  const people = [
    ['Zoë', 'Müller', 'zoe@shop.test', '+49 151 2345', 'unsubscribed'],
    ['Jo', 'Øster', 'jo_oster@mail.test', null, 'subscribed'],
    ['Ann', 'Example', '100%ann@shop.test', null, 'subscribed'],
    ['Li', 'Wei', 'joli@mail.test', null, 'subscribed'],
  ];
  for (const [first, last, email, phone, status] of people) {
    await database.sql`insert into contacts (workspace_id, first_name, last_name, email, phone, status)
      values (${world.ours.id}, ${first ?? null}, ${last ?? null}, ${email ?? null}, ${phone ?? null}, ${status ?? ''})`;
  }
});
afterAll(() => database.close());

const ask = <T>(statement: string, values: readonly unknown[]): Promise<T> =>
  database.as({ userId: world.ours.people.marketer }, async (sql) => {
    const [row] = await sql.unsafe(`select ${statement} as answer`, values as never[]);
    return row?.answer as T;
  });
const search = (args: string, ...values: unknown[]) =>
  ask<Page>(`search_contacts($1${args})`, [world.ours.id, ...values]);
const emails = ({ rows }: Page): string[] => rows.map(({ email }) => email);

describe('search', () => {
  test.each<[name: string, query: string, found: string[]]>([
    ['a first name, however written', 'ZOË', ['zoe@shop.test']],
    ['the middle of a word', 'ülle', ['zoe@shop.test']],
    ['all words, in any order', 'shop ann', ['100%ann@shop.test']],
    ['a phone number', '2345', ['zoe@shop.test']],
    ['two letters: the beginning of a word', 'jo', ['joli@mail.test', 'jo_oster@mail.test']],
    ['one letter', 'w', ['joli@mail.test']],
    ['two letters inside a word: nothing', 'oe', []],
    ['a percent sign as itself', '%', []],
    ['an underscore as itself', 'jo_o', ['jo_oster@mail.test']],
    ['a percent sign among letters', '00%an', ['100%ann@shop.test']],
    ['quotes and backslashes', `'\\"; drop`, []],
    [
      'nothing but space: all',
      '   ',
      ['joli@mail.test', '100%ann@shop.test', 'jo_oster@mail.test', 'zoe@shop.test', 'ada@ours.test'],
    ],
  ])('finds %s', async (_name, query, found) => {
    const page = await search(', $2', query);
    expect(emails(page)).toEqual(found);
    expect(page).toMatchObject({ next: null, total: found.length, totalIsExact: true });
  });

  test('filters by tag, list and status, all together', async () => {
    const { tag, spareTag, list } = world.ours;
    expect(emails(await search(', tags => $2::uuid[]', [tag]))).toEqual(['ada@ours.test']);
    expect(emails(await search(', tags => $2::uuid[]', [tag, spareTag]))).toEqual([]);
    expect(emails(await search(', lists => $2::uuid[], status => $3', [list], 'subscribed'))).toEqual([
      'ada@ours.test',
    ]);
    expect(emails(await search(', lists => $2::uuid[], status => $3', [list], 'unsubscribed'))).toEqual([]);
    expect(emails(await search(', status => $2', 'unsubscribed'))).toEqual(['zoe@shop.test']);
  });

  test('gives tags and lists with their names', async () => {
    const { tag, list } = world.ours;
    expect((await search(', $2', 'ada')).rows).toMatchObject([
      { tags: [{ id: tag, name: 'VIP' }], lists: [{ id: list, name: 'News' }] },
    ]);
  });

  test('turns its pages without losing or repeating anyone, those of one instant among them', async () => {
    const { theirs } = world;
    const owner = { userId: theirs.people.owner };
    await database.sql`insert into contacts (workspace_id, email, created_at)
      select ${theirs.id}::uuid, 'n' || n || '@theirs.test', '2020-01-01'::timestamptz + (n / 7) * interval '1 microsecond'
      from generate_series(1, 100) n`;
    const seen: string[] = [];
    for (let cursor: string | null = null, pages = 0; pages === 0 || cursor; pages++) {
      const page: Page = await database.as(owner, async (sql) => {
        const [row] =
          await sql`select search_contacts(${theirs.id}, after_cursor => ${cursor}, page_size => 13) as page`;
        return row?.page;
      });
      seen.push(...page.rows.map(({ id }) => id));
      expect(page.total).toBe(pages === 0 ? 101 : null);
      cursor = page.next;
    }
    expect(seen).toHaveLength(101);
    expect(new Set(seen).size).toBe(101);
  });

  test.each(['nonsense', '2020-01-01|nonsense', `'; select 1`, ''])(
    'refuses the cursor %j',
    async (cursor) => {
      await expect(search(', after_cursor => $2', cursor)).rejects.toMatchObject({ code: '22023' });
    },
  );
});

describe('tags and lists in bulk', () => {
  test('change those who need it, and pass over strangers', async () => {
    const { ours, theirs } = world;
    const contacts = [ours.contact, theirs.contact];
    const all = [
      ['apply_tag', ours.spareTag, 1],
      ['apply_tag', ours.spareTag, 0],
      ['remove_tag', ours.spareTag, 1],
      ['join_list', ours.spareList, 1],
      ['join_list', ours.spareList, 0],
      ['leave_list', ours.spareList, 1],
    ] as const;
    for (const [name, label, changed] of all) {
      expect(await ask(`${name}($1::uuid[], $2)`, [contacts, label]), name).toBe(changed);
    }
    expect((await database.sql`select from contact_tags where contact_id = ${theirs.contact}`).count).toBe(1);
  });
});

describe('a profile', () => {
  test('has all that the page shows', async () => {
    const { ours } = world;
    await database.sql`insert into suppressions values (${ours.id}, 'ada@ours.test', 'bounce')`;
    expect(await ask('contact_profile($1)', [ours.contact])).toMatchObject({
      contact: { id: ours.contact, first_name: 'Ada', email: 'ada@ours.test', status: 'subscribed' },
      tags: [{ name: 'VIP' }],
      lists: [{ name: 'News' }],
      owner: null,
      suppressed: 'bounce',
      workspaceTimeZone: 'UTC',
      customFields: [{ key: 'plan', label: 'Plan', type: 'text', choices: [] }],
      orders: [{ number: '1', status: 'paid', total: 10, currency: 'EUR' }],
    });
  });

  test('tells of each journey where it stands', async () => {
    const { ours } = world;
    expect(await ask('contact_runs($1)', [ours.contact])).toMatchObject([
      {
        funnelName: 'Welcome',
        versionNumber: 1,
        status: 'failed',
        nodeId: 'n1',
        nodeTitle: 'Start',
        error: { message: 'Broken' },
      },
    ]);
  });
});

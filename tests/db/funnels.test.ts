import type { SupabaseClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestStack, type TestStack } from '../support/local-stack.ts';

let stack: TestStack;
let ann: { client: SupabaseClient; userId: string };
let bob: { client: SupabaseClient; userId: string };
let workspace: string;
let funnel: string;

beforeAll(async () => {
  stack = await startTestStack();
  ann = await stack.signUp('ann@example.test');
  bob = await stack.signUp('bob@example.test');
  workspace = await call(ann, 'create_workspace', { name: 'Shop', time_zone: 'Europe/Berlin' });
  await stack.sql`insert into workspace_members values (${workspace}, ${bob.userId}, 'marketer')`;
});
beforeEach(async () => {
  funnel = await call(ann, 'create_funnel', { workspace, name: 'Welcome' });
});
afterAll(() => stack.stop());

interface Loaded {
  readonly funnel: Readonly<Record<string, unknown>>;
  readonly graph: { readonly nodes: Readonly<Record<string, unknown>> };
}

interface Answer {
  readonly status: string;
  readonly changes?: unknown;
  readonly versionId?: string;
}

async function call<T>(who: typeof ann, name: string, args: Record<string, unknown>): Promise<T> {
  const { data, error } = await who.client.rpc(name, args);
  if (error) throw new Error(`${name}: ${error.code} ${error.message}`, { cause: error });
  return data as T;
}

const node = (id: string, change: Record<string, unknown> = {}) => ({
  id,
  kind: 'delay',
  title: null,
  settings: { days: 1 },
  ports: {},
  position: { x: 0, y: 12.5 },
  ...change,
});
const save = (who: typeof ann, base_revision: number, upserts: unknown[], deletes: string[] = []) =>
  call<Answer>(who, 'save_funnel', { funnel, base_revision, upserts, deletes });
const load = () => call<Loaded>(ann, 'load_funnel', { funnel });
const publish = (revision: number, listeners: unknown = []) =>
  call<Answer>(ann, 'publish_funnel', { funnel, revision, listeners });

describe('saving a draft', () => {
  test('gives back what was put in', async () => {
    const nodes = {
      n1: node('n1', { title: 'Rest', ports: { next: 'n2' } }),
      n2: node('n2', { kind: 'end', settings: {} }),
    };
    expect(await save(ann, 0, Object.values(nodes))).toEqual({ status: 'saved', revision: 1 });
    expect(await load()).toMatchObject({
      funnel: {
        id: funnel,
        name: 'Welcome',
        status: 'draft',
        draftRevision: 1,
        publishedRevision: null,
        publishedNumber: null,
        updatedBy: { email: 'ann@example.test' },
      },
      graph: { schema: 1, nodes },
    });
  });

  test('based on an old revision is refused, told what others did, and loses nothing of theirs', async () => {
    await save(ann, 0, [node('n1'), node('n2'), node('n3')]);
    await save(bob, 1, [node('n1', { title: 'By Bob' }), node('n2')], ['n3']);
    const before = await load();
    const answer = await save(ann, 1, [node('n1', { title: 'By Ann' })]);
    expect(answer).toMatchObject({
      status: 'stale',
      revision: 2,
      // n2 was sent along by Bob as it was: that is no change of his.
      changes: [
        { nodeId: 'n1', kind: 'changed', by: { email: 'bob@example.test' } },
        { nodeId: 'n3', kind: 'deleted', by: { email: 'bob@example.test' } },
      ],
      graph: before.graph,
    });
    expect(await load()).toEqual(before);
    expect(await save(ann, 2, [node('n3')])).toEqual({ status: 'saved', revision: 3 });
    expect((await save(bob, 2, [])).changes).toMatchObject([{ nodeId: 'n3', kind: 'changed' }]);
  });

  test('takes a funnel of 2,500 steps in one go', async () => {
    const steps = Array.from({ length: 2_500 }, (_, n) => node(`n${n}`, { ports: { next: `n${n + 1}` } }));
    const line = [...steps, node('n2500')];
    expect(await save(ann, 0, line)).toEqual({ status: 'saved', revision: 1 });
    expect(Object.keys((await load()).graph.nodes)).toHaveLength(2_501);
  });

  test('by two people at the same moment lets one through', async () => {
    const saves = Array.from({ length: 6 }, (_, n) => save(n % 2 ? ann : bob, 0, [node(`n${n}`)]));
    const statuses = (await Promise.all(saves)).map(({ status }) => status);
    expect(statuses.sort()).toEqual(['saved', 'stale', 'stale', 'stale', 'stale', 'stale']);
    expect(Object.keys((await load()).graph.nodes)).toHaveLength(1);
  });

  test.each<[name: string, upserts: unknown, deletes?: string[]]>([
    ['a scalar', [7]],
    ['null', [null]],
    ['an object in place of the list', {}],
    ['an id that is none', [node('no spaces please')]],
    ['no kind', [node('n1', { kind: '' })]],
    ['a title that is no text', [node('n1', { title: 5 })]],
    ['settings that are no object', [node('n1', { settings: [] })]],
    ['a port that leads to nothing', [node('n1', { ports: { next: null } })]],
    ['ports as a list', [node('n1', { ports: ['n2'] })]],
    ['no position', [node('n1', { position: {} })]],
    ['a position out of the world', [node('n1', { position: { x: 1e300, y: 0 } })]],
    ['a field too many', [node('n1', { colour: 'red' })]],
    ['settings of a megabyte', [node('n1', { settings: { body: 'x'.repeat(1_000_000) } })]],
    ['one step twice', [node('n1'), node('n1')]],
    ['one step changed and deleted', [node('n1')], ['n1']],
  ])('with %s is refused whole', async (_name, upserts, deletes = []) => {
    const { error } = await ann.client.rpc('save_funnel', { funnel, base_revision: 0, upserts, deletes });
    expect(error?.code).toBe('22023');
    expect((await load()).funnel.draftRevision).toBe(0);
  });
});

describe('publishing', () => {
  const drawn = [node('n1', { kind: 'tag-applied', ports: { next: 'n2' } }), node('n2', { kind: 'end' })];
  const listeners = [{ type: 'tag.applied', subject: null }];

  test('freezes the draft, and later edits leave the version alone', async () => {
    await save(ann, 0, drawn);
    const { graph } = await load();
    const answer = await publish(1, listeners);
    expect(answer).toMatchObject({ status: 'published', number: 1 });
    await save(ann, 1, [node('n1', { title: 'Later' })]);
    const [version] =
      await stack.sql`select graph, published_by from funnel_versions where id = ${answer.versionId ?? null}`;
    expect(version).toEqual({ graph, published_by: ann.userId });
    expect((await load()).funnel).toMatchObject({
      status: 'active',
      publishedNumber: 1,
      publishedRevision: 1,
      draftRevision: 2,
    });
  });

  test('replaces what the funnel listens to', async () => {
    await save(ann, 0, drawn);
    await publish(1, [
      { type: 'list.joined', subject: 'a' },
      { type: 'list.joined', subject: 'a' },
      ...listeners,
    ]);
    await publish(1, listeners);
    const heard =
      await stack.sql`select type, subject from private.funnel_listeners where funnel_id = ${funnel}`;
    expect([...heard]).toEqual([{ type: 'tag.applied', subject: null }]);
  });

  test('twice makes one version, after an edit the next', async () => {
    await save(ann, 0, drawn);
    const first = await publish(1, listeners);
    expect(await publish(1, listeners)).toEqual(first);
    await save(ann, 1, [node('n2', { kind: 'end', title: 'Bye' })]);
    expect(await publish(2, listeners)).toMatchObject({ status: 'published', number: 2 });
  });

  test('is refused for a draft that moved on, an empty one, and an edge into nothing', async () => {
    expect(await publish(0)).toEqual({ status: 'refused', reason: 'empty' });
    await save(ann, 0, [node('n1', { ports: { next: 'n9' } })]);
    expect(await publish(0)).toMatchObject({ status: 'stale', revision: 1, changes: [{ nodeId: 'n1' }] });
    expect(await publish(1)).toEqual({ status: 'refused', reason: 'dangling' });
    await call(ann, 'archive_funnel', { funnel });
    await save(ann, 1, [node('n1')]);
    expect(await publish(2)).toEqual({ status: 'refused', reason: 'archived' });
    expect((await load()).funnel.publishedVersionId).toBeNull();
  });

  test('with listeners of no shape is refused', async () => {
    await save(ann, 0, drawn);
    await expect(publish(1, [{ subject: 'a' }])).rejects.toThrow('22023');
    expect((await load()).funnel.status).toBe('draft');
  });
});

describe("a funnel's life", () => {
  const statusAfter = async (...steps: string[]) => {
    for (const step of steps) await call(ann, `${step}_funnel`, { funnel });
    return (await load()).funnel.status;
  };

  test('goes active, paused, active, archived, and comes back paused', async () => {
    await save(ann, 0, [node('n1')]);
    await publish(1);
    expect(await statusAfter('pause')).toBe('paused');
    expect(await statusAfter('pause', 'resume')).toBe('active');
    expect(await statusAfter('archive')).toBe('archived');
    expect(await statusAfter('restore')).toBe('paused');
  });

  test('a draft is not resumed, and comes back from the archive a draft', async () => {
    await expect(statusAfter('resume')).rejects.toThrow('PT409');
    expect(await statusAfter('archive', 'restore')).toBe('draft');
  });

  test('a copy has the steps and nothing else', async () => {
    await save(ann, 0, [node('n1', { title: 'Rest' })]);
    await publish(1);
    const copy = await call<string>(bob, 'duplicate_funnel', { funnel, name: 'Welcome again' });
    const original = await load();
    expect(await call(ann, 'load_funnel', { funnel: copy })).toMatchObject({
      funnel: { name: 'Welcome again', status: 'draft', draftRevision: 1, publishedVersionId: null },
      graph: original.graph,
    });
    await call(ann, 'rename_funnel', { funnel, name: ' Hello ' });
    expect((await load()).funnel.name).toBe('Hello');
  });
});

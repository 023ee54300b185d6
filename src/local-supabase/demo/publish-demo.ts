import { randomUUID } from 'node:crypto';
import { kindOf } from '../../nodes/kinds.ts';
import { compile } from '../../runtime/compile.ts';
import { listenersOf } from '../../runtime/listeners-of.ts';
import { DEMO_LISTS, DEMO_TAGS, demoFunnels } from './demo-funnels.ts';
import type { PublishedFunnel } from './demo-history.ts';
import type { FunnelSeed } from './funnel-seed.ts';

/** Writes the example funnels, drafts and first versions, active. */
export async function publishDemo(seed: FunnelSeed): Promise<PublishedFunnel[]> {
  const tags = await ensure(seed, 'tags', DEMO_TAGS);
  const lists = await ensure(seed, 'lists', DEMO_LISTS);
  const published: PublishedFunnel[] = [];
  for (const funnel of demoFunnels({ tag: named(tags), list: named(lists) })) {
    published.push(await publish(seed, { ...funnel, funnelId: randomUUID(), versionId: randomUUID() }));
  }
  return published;
}

const named =
  (ids: ReadonlyMap<string, string>) =>
  (name: string): string => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`the demo has no "${name}"`);
    return id;
  };

async function ensure(
  { sql, workspaceId }: FunnelSeed,
  table: 'tags' | 'lists',
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  await sql`
    insert into ${sql(`public.${table}`)} (workspace_id, name)
    select ${workspaceId}, name from unnest(${names as string[]}::text[]) as name
    on conflict do nothing`;
  const rows = await sql<{ id: string; name: string }[]>`
    select id, name from ${sql(`public.${table}`)} where workspace_id = ${workspaceId}`;
  return new Map(rows.map(({ id, name }) => [name, id]));
}

async function publish(
  { sql, workspaceId, userId }: FunnelSeed,
  funnel: PublishedFunnel,
): Promise<PublishedFunnel> {
  const { funnelId, versionId, graph, name } = funnel;
  const nodes = Object.values(graph.nodes);
  await sql`
    insert into public.funnels (id, workspace_id, name, draft_revision, published_revision, created_by, updated_by)
    values (${funnelId}, ${workspaceId}, ${name}, 1, 1, ${userId}, ${userId})`;
  await sql`
    insert into public.funnel_sequences (funnel_id, node_id, workspace_id, kind, title, settings, ports, x, y, revision, updated_by)
    select ${funnelId}, node_id, ${workspaceId}, kind, title, settings, ports, x, y, 1, ${userId}
    from jsonb_to_recordset(${sql.json(nodes.map(asRow) as never)})
      as node (node_id text, kind text, title text, settings jsonb, ports jsonb, x float8, y float8)`;
  await sql`
    insert into public.funnel_versions (id, workspace_id, funnel_id, number, graph, published_by)
    values (${versionId}, ${workspaceId}, ${funnelId}, 1, ${sql.json(graph as never)}, ${userId})`;
  await sql`update public.funnels set status = 'active', published_version_id = ${versionId} where id = ${funnelId}`;
  const listeners = listenersOf(compile(graph, funnel, kindOf));
  await sql`
    insert into private.funnel_listeners (workspace_id, funnel_id, version_id, type, subject, starts)
    select ${workspaceId}, ${funnelId}, ${versionId}, type, subject, starts
    from jsonb_to_recordset(${sql.json(listeners as never)}) as listener (type text, subject text, starts boolean)`;
  return funnel;
}

const asRow = ({
  id,
  kind,
  title,
  settings,
  ports,
  position,
}: PublishedFunnel['graph']['nodes'][string]) => ({
  node_id: id,
  kind,
  title,
  settings,
  ports,
  ...position,
});

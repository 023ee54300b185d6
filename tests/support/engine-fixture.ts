import { randomUUID } from 'node:crypto';
import type { Sql } from 'postgres';
import type { JsonObject } from '../../src/graph/json.ts';
import type { FunnelGraph, GraphNode } from '../../src/graph/model.ts';
import { kindOf } from '../../src/nodes/kinds.ts';
import { compile } from '../../src/runtime/compile.ts';
import { listenersOf } from '../../src/runtime/listeners-of.ts';

/** Settings and exits of a step, as short as a test wants to write them. */
export type StepSketch = readonly [
  kind: string,
  settings: JsonObject,
  ports?: Readonly<Record<string, string>>,
];

export function graphOf(steps: Readonly<Record<string, StepSketch>>): FunnelGraph {
  const nodes = Object.entries(steps).map(
    ([id, [kind, settings, ports = {}]], index): [string, GraphNode] => [
      id,
      { id, kind, title: null, settings, ports, position: { x: 0, y: index * 120 } },
    ],
  );
  return { schema: 1, nodes: Object.fromEntries(nodes) };
}

export async function addWorkspace(sql: Sql, timeZone = 'UTC'): Promise<string> {
  const id = randomUUID();
  await sql`
    insert into public.workspaces (id, name, time_zone, sender_name, sender_email, mails_per_minute)
    values (${id}, 'Test', ${timeZone}, 'Test', 'hello@test.example', 1000000)`;
  return id;
}

export async function addTag(sql: Sql, workspace: string, name: string): Promise<string> {
  const id = randomUUID();
  await sql`insert into public.tags (id, workspace_id, name) values (${id}, ${workspace}, ${name})`;
  return id;
}

/** Subscribed contacts with addresses; ids in order. */
export async function addContacts(sql: Sql, workspace: string, count: number): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    insert into public.contacts (workspace_id, first_name, email)
    select ${workspace}, 'Contact ' || n, gen_random_uuid() || '@people.example' from generate_series(1, ${count}::int) as n
    returning id`;
  return rows.map(({ id }) => id);
}

/** Puts a graph into force as publishing does, without a person. */
export async function publishGraph(sql: Sql, workspace: string, graph: FunnelGraph): Promise<string> {
  const funnel = randomUUID();
  const version = randomUUID();
  await sql`insert into public.funnels (id, workspace_id, name) values (${funnel}, ${workspace}, 'Test funnel')`;
  await sql`
    insert into public.funnel_versions (id, workspace_id, funnel_id, number, graph)
    values (${version}, ${workspace}, ${funnel}, 1, ${sql.json(graph as never)})`;
  await sql`update public.funnels set status = 'active', published_version_id = ${version} where id = ${funnel}`;
  for (const { type, subject, starts } of listenersOf(
    compile(graph, { funnelId: funnel, versionId: version }, kindOf),
  )) {
    await sql`
      insert into private.funnel_listeners (workspace_id, funnel_id, version_id, type, subject, starts)
      values (${workspace}, ${funnel}, ${version}, ${type}, ${subject}, ${starts})`;
  }
  return funnel;
}

export async function applyTag(
  sql: Sql,
  workspace: string,
  tag: string,
  contacts: readonly string[],
): Promise<void> {
  await sql`
    insert into public.contact_tags (contact_id, tag_id, workspace_id)
    select contact, ${tag}, ${workspace} from unnest(${contacts as string[]}::uuid[]) as contact`;
}

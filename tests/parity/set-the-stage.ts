import type { Sql } from 'postgres';
import type { JsonObject } from '../../src/graph/json.ts';
import type { FunnelGraph } from '../../src/graph/model.ts';
import { kindOf } from '../../src/nodes/kinds.ts';
import { compile } from '../../src/runtime/compile.ts';
import { listenersOf } from '../../src/runtime/listeners-of.ts';
import type { Scenario } from '../../src/runtime/scenario/schema.ts';

import { setFields } from './set-fields.ts';

/** The scenario's names and the ids that stand for them in the database, and back. */
export interface Stage {
  readonly workspace: string;
  id(name: string): string;
  name(id: string): string;
  /** What an event is about: the id of a label or funnel, or the word itself. */
  subject(word: string): string;
  /** A JSON value with every name or id in it exchanged. */
  inIds<Value>(value: Value): Value;
  inNames<Value>(value: Value): Value;
}

/** Puts a scenario's workspace, labels, contacts and published funnels into an empty database. */
export async function setTheStage(sql: Sql, scenario: Scenario): Promise<Stage> {
  const workspace = crypto.randomUUID();
  const stage = { workspace, ...dictionary(scenario) };
  await sql`set rivulet.historic = 'on'`;
  await sql`
    insert into public.workspaces (id, name, time_zone, sender_name, sender_email, mails_per_minute, policies)
    values (
      ${workspace}, 'Stage', ${scenario.workspace.timeZone}, 'Stage', 'stage@people.example', 1000000,
      ${sql.json(scenario.workspace.policies as never)}
    )`;
  for (const table of ['tags', 'lists'] as const) {
    for (const name of labelsIn(scenario)) {
      await sql`insert into ${sql(`public.${table}`)} (id, workspace_id, name) values (${stage.id(name)}, ${workspace}, ${name})`;
    }
  }
  for (const contact of scenario.contacts) await addContact(sql, stage, contact);
  for (const { id, graph } of scenario.funnels)
    await addFunnel(sql, stage, id, stage.inIds(graph as FunnelGraph));
  await sql`set rivulet.historic = 'off'`;
  return stage;
}

async function addContact(sql: Sql, stage: Stage, contact: Scenario['contacts'][number]): Promise<void> {
  const { email = null } = contact.fields as Record<string, string | null>;
  const id = stage.id(contact.id);
  await sql`
    insert into public.contacts (id, workspace_id, email, time_zone, status)
    values (${id}, ${stage.workspace}, ${email}, ${contact.timeZone}, ${contact.status})`;
  await setFields(sql, id, contact.fields as JsonObject);
  for (const tag of contact.tags) {
    await sql`insert into public.contact_tags (contact_id, tag_id, workspace_id) values (${id}, ${stage.id(tag)}, ${stage.workspace})`;
  }
  for (const list of contact.lists) {
    await sql`insert into public.contact_lists (contact_id, list_id, workspace_id) values (${id}, ${stage.id(list)}, ${stage.workspace})`;
  }
  if (contact.suppressed && email !== null) {
    await sql`insert into public.suppressions (workspace_id, email, reason) values (${stage.workspace}, ${email}, 'manual')`;
  }
}

async function addFunnel(
  sql: Sql,
  { workspace, id }: Stage,
  name: string,
  graph: FunnelGraph,
): Promise<void> {
  const [funnelId, versionId] = [id(name), crypto.randomUUID()];
  await sql`insert into public.funnels (id, workspace_id, name) values (${funnelId}, ${workspace}, ${name})`;
  await sql`
    insert into public.funnel_versions (id, workspace_id, funnel_id, number, graph)
    values (${versionId}, ${workspace}, ${funnelId}, 1, ${sql.json(graph as never)})`;
  await sql`update public.funnels set status = 'active', published_version_id = ${versionId} where id = ${funnelId}`;
  for (const { type, subject, starts } of listenersOf(compile(graph, { funnelId, versionId }, kindOf))) {
    await sql`
      insert into private.funnel_listeners (workspace_id, funnel_id, version_id, type, subject, starts)
      values (${workspace}, ${funnelId}, ${versionId}, ${type}, ${subject}, ${starts})`;
  }
}

/** Ids that sort as the names were listed: what is due at one instant is taken by id. */
export function dictionary(
  scenario: Scenario,
  keys: readonly string[] = EXCHANGED,
): Omit<Stage, 'workspace'> {
  const names = namesIn(scenario);
  const ids = new Map(
    names.map((name, index) => [name, `${String(index + 1).padStart(8, '0')}-0000-4000-8000-000000000000`]),
  );
  const back = new Map(Array.from(ids, ([name, id]) => [id, name]));
  const id = (name: string): string => ids.get(name) ?? unknown(name);
  const name = (given: string): string => back.get(given) ?? unknown(given);
  return {
    id,
    name,
    subject: (word) => ids.get(word) ?? word,
    inIds: (value) => exchanged(value, ids, keys),
    inNames: (value) => exchanged(value, back, keys),
  };
}

const unknown = (name: string): never => {
  throw new Error(`"${name}" is not part of the scenario`);
};

function exchanged<Value>(
  value: Value,
  dictionary: ReadonlyMap<string, string>,
  keys: readonly string[],
): Value {
  return JSON.parse(JSON.stringify(value), (key, each: unknown) =>
    typeof each === 'string' && keys.includes(key) ? (dictionary.get(each) ?? each) : each,
  ) as Value;
}

/** The settings and details that hold the id of a tag, a list or a funnel. */
const EXCHANGED = ['tag', 'list', 'funnel', 'subject'];

const labelsIn = (scenario: Scenario): string[] => {
  const found = new Set<string>();
  JSON.stringify(scenario, (key, value: unknown) => {
    if ((key === 'tag' || key === 'list') && typeof value === 'string' && value !== '') found.add(value);
    return value;
  });
  for (const { tags, lists } of scenario.contacts) for (const label of [...tags, ...lists]) found.add(label);
  for (const { event, subject } of scenario.timeline)
    if (/^(tag|list)\./.test(event) && subject) found.add(subject);
  return [...found];
};

const namesIn = (scenario: Scenario): string[] => [
  ...scenario.funnels.map(({ id }) => id),
  ...scenario.contacts.map(({ id }) => id),
  ...labelsIn(scenario),
];

import type { Sql } from 'postgres';
import type { JsonObject } from '../../src/graph/json.ts';
import type { Instant } from '../../src/runtime/instant.ts';
import type { ScenarioHappening } from '../../src/runtime/scenario/schema.ts';
import { setFields } from './set-fields.ts';
import type { Stage } from './set-the-stage.ts';

/** Makes a line of the timeline happen to one contact, through the tables that the product writes. */
export async function happen(
  sql: Sql,
  stage: Stage,
  { event, subject, data }: ScenarioHappening,
  contact: string,
  now: Instant,
): Promise<void> {
  const id = stage.id(contact);
  const about = subject === null ? null : stage.subject(subject);
  const changed = await change(sql, stage, event, id, about, data);
  // What is so already changes no row and is no event of the tables; a scenario may still say that it happened.
  if (!changed) {
    await sql`
      insert into public.contact_events (workspace_id, contact_id, type, subject, data)
      values (${stage.workspace}, ${id}, ${event}, ${about}, ${sql.json(data as never)})`;
  }
  // The tables' clock is the real one; the scenario's is not.
  const at = new Date(now);
  await sql`update private.inbox set arrived_at = ${at}, occurred_at = ${at} where contact_id = ${id}`;
}

/** @returns whether the change itself has told the funnels, or there was nothing to tell. */
async function change(
  sql: Sql,
  { workspace }: Stage,
  event: string,
  contact: string,
  about: string | null,
  data: ScenarioHappening['data'],
): Promise<boolean> {
  switch (event) {
    case 'tag.applied':
      return (
        (
          await sql`insert into public.contact_tags (contact_id, tag_id, workspace_id) values (${contact}, ${about}, ${workspace}) on conflict do nothing`
        ).count > 0
      );
    case 'tag.removed':
      return (
        (await sql`delete from public.contact_tags where contact_id = ${contact} and tag_id = ${about}`)
          .count > 0
      );
    case 'list.joined':
      return (
        (
          await sql`insert into public.contact_lists (contact_id, list_id, workspace_id) values (${contact}, ${about}, ${workspace}) on conflict do nothing`
        ).count > 0
      );
    case 'list.left':
      return (
        (await sql`delete from public.contact_lists where contact_id = ${contact} and list_id = ${about}`)
          .count > 0
      );
    case 'contact.updated':
      return setFields(sql, contact, (data.fields ?? {}) as JsonObject);
    case 'contact.unsubscribed':
      return (
        (
          await sql`update public.contacts set status = 'unsubscribed' where id = ${contact} and status <> 'unsubscribed'`
        ).count > 0
      );
    case 'mail.opened':
    case 'mail.clicked': {
      const kind = event === 'mail.opened' ? 'open' : 'click';
      const [mail] = await sql<{ id: string }[]>`
        select id from public.messages
        where contact_id = ${contact} and node_id = ${String(data.node)} order by created_at desc limit 1`;
      if (!mail) return true;
      const url = typeof data.url === 'string' ? data.url : null;
      if (url !== null) {
        await sql`
          insert into public.message_links (message_id, position, workspace_id, url)
          values (${mail.id}, 0, ${workspace}, ${url})
          on conflict (message_id, position) do update set url = excluded.url`;
      }
      await sql`select public.record_engagement(${mail.id}, ${kind}, ${url === null ? null : 0})`;
      return true;
    }
    default:
      return false;
  }
}

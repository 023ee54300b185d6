import type { Sql, TransactionSql } from 'postgres';
import type { Instant } from '../../runtime/instant.ts';
import { type DemoPerson, demoPeople, OWN_LISTS, OWN_TAGS, PRODUCTS } from './demo-people.ts';

const PEOPLE = 1_000;

export const DEMO_WORKSPACE = { name: 'Willow & Wren', timeZone: 'Europe/London', currency: 'GBP' } as const;

/** The shop and its people, with their past; one statement a table. Returns the workspace's id. */
export function seedPeople(owner: Sql, now: Instant): Promise<string> {
  return owner.begin(async (sql) => {
    await sql`set local rivulet.historic = 'on'`;
    const workspaceId = await addWorkspace(sql);
    await sql`
      insert into public.tags (workspace_id, name) select ${workspaceId}, unnest(${[...OWN_TAGS]}::text[])`;
    await sql`
      insert into public.lists (workspace_id, name) select ${workspaceId}, unnest(${[...OWN_LISTS]}::text[])`;
    await addContacts(sql, workspaceId, demoPeople(PEOPLE, now));
    return workspaceId;
  });
}

async function addWorkspace(sql: TransactionSql): Promise<string> {
  const { name, timeZone } = DEMO_WORKSPACE;
  const [workspace] = await sql<{ id: string }[]>`
    insert into public.workspaces (name, time_zone, sender_name, sender_email, postal_address)
    values (${name}, ${timeZone}, 'Ada from Willow & Wren', 'ada@willow-and-wren.example', '3 Mill Lane, Bristol BS1 0XX')
    returning id`;
  if (!workspace) throw new Error('The demo workspace was not stored');
  await sql`
    insert into public.custom_fields (workspace_id, key, label, type, choices)
    values (${workspace.id}, 'favourite_product', 'Favourite product', 'choice', ${[...PRODUCTS]}),
           (${workspace.id}, 'first_purchase', 'First purchase', 'date', '{}'),
           (${workspace.id}, 'birthday_club', 'Birthday club', 'boolean', '{}')`;
  return workspace.id;
}

async function addContacts(
  sql: TransactionSql,
  workspaceId: string,
  people: readonly DemoPerson[],
): Promise<void> {
  await sql`
    create temporary table person on commit drop as
    select gen_random_uuid() as id, value as profile from jsonb_array_elements(${sql.json(people as never)}::jsonb)`;
  await sql`
    insert into public.contacts (
      id, workspace_id, first_name, last_name, email, phone, address, city, state, country, time_zone, date_of_birth,
      status, type, source, score, lifetime_value, custom, created_at, last_activity_at
    )
    select person.id, ${workspaceId}, c.first_name, c.last_name, c.email, c.phone, c.address, c.city, c.state, c.country,
      c.time_zone, c.date_of_birth, c.status, c.type, c.source, c.score, c.lifetime_value, c.custom, c.created_at, c.last_activity_at
    from person, jsonb_populate_record(null::public.contacts, person.profile) as c`;
  await sql`
    insert into public.orders (workspace_id, contact_id, number, status, total, currency, placed_at)
    select ${workspaceId}, person.id, o.number, o.status, o.total, ${DEMO_WORKSPACE.currency}, o.placed_at
    from person, jsonb_populate_recordset(null::public.orders, person.profile -> 'orders') as o`;
  await addLabels(sql, workspaceId);
  await sql`
    insert into public.suppressions (workspace_id, email, reason)
    select ${workspaceId}, email, case status when 'bounced' then 'bounce' else 'complaint' end
    from public.contacts where workspace_id = ${workspaceId} and status in ('bounced', 'complained')`;
}

/** Dated after they came: nobody has a label before being there. */
async function addLabels(sql: TransactionSql, workspaceId: string): Promise<void> {
  await sql`
    insert into public.contact_tags (contact_id, tag_id, workspace_id, created_at)
    select c.id, tag.id, ${workspaceId}, c.created_at + interval '6 hours'
    from person
    join public.contacts c on c.id = person.id
    cross join lateral jsonb_array_elements_text(person.profile -> 'tags') as carried (label)
    join public.tags as tag on tag.workspace_id = ${workspaceId} and tag.name = carried.label`;
  await sql`
    insert into public.contact_lists (contact_id, list_id, workspace_id, created_at)
    select c.id, list.id, ${workspaceId}, c.created_at + interval '1 minute'
    from person
    join public.contacts c on c.id = person.id
    cross join lateral jsonb_array_elements_text(person.profile -> 'lists') as joined (label)
    join public.lists as list on list.workspace_id = ${workspaceId} and list.name = joined.label`;
}

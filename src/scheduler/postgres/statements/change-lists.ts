import { statement, timestamp } from '../statement.ts';

/** Lists that runs put contacts on. A list deleted meanwhile is passed over. */
export const joinLists = statement(
  'join-lists',
  `insert into public.contact_lists (contact_id, list_id, workspace_id, created_at)
   select change.contact_id, list.id, list.workspace_id, ${timestamp('$3::float8')}
   from unnest($1::uuid[], $2::uuid[]) as change (contact_id, list_id)
   join public.contacts as contact on contact.id = change.contact_id
   join public.lists as list on list.id = change.list_id and list.workspace_id = contact.workspace_id
   on conflict do nothing`,
);

export const leaveLists = statement(
  'leave-lists',
  `delete from public.contact_lists as standing
   using unnest($1::uuid[], $2::uuid[]) as change (contact_id, list_id)
   where standing.contact_id = change.contact_id
     and standing.list_id = change.list_id`,
);

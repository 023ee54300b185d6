import { statement, timestamp } from '../statement.ts';

/** Tags that runs applied. A tag deleted meanwhile is passed over: the contact cannot carry it. */
export const applyTags = statement(
  'apply-tags',
  `insert into public.contact_tags (contact_id, tag_id, workspace_id, created_at)
   select change.contact_id, tag.id, tag.workspace_id, ${timestamp('$3::float8')}
   from unnest($1::uuid[], $2::uuid[]) as change (contact_id, tag_id)
   join public.contacts as contact on contact.id = change.contact_id
   join public.tags as tag on tag.id = change.tag_id and tag.workspace_id = contact.workspace_id
   on conflict do nothing`,
);

export const removeTags = statement(
  'remove-tags',
  `delete from public.contact_tags as carried
   using unnest($1::uuid[], $2::uuid[]) as change (contact_id, tag_id)
   where carried.contact_id = change.contact_id
     and carried.tag_id = change.tag_id`,
);

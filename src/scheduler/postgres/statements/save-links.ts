import { statement } from '../statement.ts';

/** Where the links of mails lead, before the mails go out. The second attempt of a message writes the same again. */
export const saveLinks = statement(
  'save-links',
  `insert into public.message_links (message_id, position, workspace_id, url)
   select message_id, position, workspace_id, url
   from unnest($1::uuid[], $2::smallint[], $3::uuid[], $4::text[]) as link (message_id, position, workspace_id, url)
   on conflict (message_id, position) do update set url = excluded.url`,
);

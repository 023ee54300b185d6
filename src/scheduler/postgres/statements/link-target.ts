import { statement } from '../statement.ts';

export const linkTarget = statement<{ url: string }>(
  'link-target',
  'select url from public.message_links where message_id = $1 and position = $2::smallint',
);

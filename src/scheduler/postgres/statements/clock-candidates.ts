import { statement } from '../statement.ts';

/** All contacts of a workspace, a chunk at a time, by id. */
export const everyone = statement<{ id: string }>(
  'everyone',
  `select id from public.contacts
   where workspace_id = $1::uuid and ($2::uuid is null or id > $2::uuid)
   order by id
   limit $3::int`,
);

/** Those born on one of these days of any year, `MMDD` as numbers. */
export const bornOn = statement<{ id: string }>(
  'born-on',
  `select id from public.contacts
   where workspace_id = $1::uuid
     and ($2::uuid is null or id > $2::uuid)
     and date_of_birth is not null
     and extract(month from date_of_birth) * 100 + extract(day from date_of_birth) = any($4::numeric[])
   order by id
   limit $3::int`,
);

/**
 * Those whose field `$4`, one of the workspace's own, begins with one of the days `$5`, or with `$6` has one of them
 * after the year.
 */
export const withDay = statement<{ id: string }>(
  'with-day',
  `select id from public.contacts
   where workspace_id = $1::uuid
     and ($2::uuid is null or id > $2::uuid)
     and case when $6::boolean then substr(custom ->> $4, 6, 5) else left(custom ->> $4, 10) end = any($5::text[])
   order by id
   limit $3::int`,
);

import { present, statement } from '../statement.ts';

/** Prolongs a lease. One that has run out stays so: somebody else may have judged it already. */
export const extendLease = statement(
  'extend-lease',
  `update public.messages
   set lease_until = ${present('$4')} + $3::float8 * interval '1 millisecond'
   where id = any($2::uuid[])
     and lease_token = $1::uuid
     and status in ('leased', 'handed')
     and lease_until > ${present('$4')}`,
);

/** Gives back what was leased and not handed over. */
export const releaseMessages = statement(
  'release-messages',
  `update public.messages
   set status = 'queued', lease_token = null, lease_until = null
   where id = any($2::uuid[])
     and lease_token = $1::uuid
     and status = 'leased'`,
);

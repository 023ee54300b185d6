import { present, statement } from '../statement.ts';
import { heldMessages } from './held-messages.ts';

/** Prolongs a lease. One that has run out stays so: somebody else may have judged it already. */
export const extendLease = statement(
  'extend-lease',
  `with ${heldMessages('$2')}
   update public.messages as message
   set lease_until = ${present('$4')} + $3::float8 * interval '1 millisecond'
   from held
   where message.id = held.id
     and held.lease_token = $1::uuid
     and held.status in ('leased', 'handed')
     and held.lease_until > ${present('$4')}`,
);

/** Gives back what was leased and not handed over. */
export const releaseMessages = statement(
  'release-messages',
  `with ${heldMessages('$2')}
   update public.messages as message
   set status = 'queued', lease_token = null, lease_until = null
   from held
   where message.id = held.id
     and held.lease_token = $1::uuid
     and held.status = 'leased'`,
);

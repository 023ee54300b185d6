import { present, statement } from '../statement.ts';

/** What must be so for a message to go out; its absence is the reason for which it does not. */
const MAY_BE_WRITTEN_TO = `contact.status = 'subscribed'
     and not exists (
       select from public.suppressions
       where workspace_id = message.workspace_id and email = lower(contact.email)
     )`;

/** The fence before the provider is called. Whoever is not returned must not send. */
export const handMessages = statement<{ id: string }>(
  'hand-messages',
  `update public.messages as message
   set status = 'handed', handed_at = ${present('$5')}, attempts = message.attempts + 1,
       recipient = ready.recipient, subject = ready.subject
   from unnest($2::uuid[], $3::text[], $4::text[]) as ready (id, recipient, subject), public.contacts as contact
   where message.id = ready.id
     and message.status = 'leased'
     and message.lease_token = $1::uuid
     and message.lease_until > ${present('$5')}
     and (message.not_after is null or message.not_after > ${present('$5')})
     and contact.id = message.contact_id
     and contact.email = ready.recipient
     and ${MAY_BE_WRITTEN_TO}
   returning message.id`,
);

/** Why leased messages were not handed. One whose lease was lost is nobody's business here and is left out. */
export const handObstacles = statement<{ id: string; reason: string }>(
  'hand-obstacles',
  `select message.id,
          case
            when message.not_after <= ${present('$3')} then 'expired'
            when contact.email is null or contact.email = '' then 'no-address'
            when contact.status <> 'subscribed' then contact.status
            when not (${MAY_BE_WRITTEN_TO}) then 'suppressed'
            else 'address-changed'
          end as reason
   from public.messages as message
   join public.contacts as contact on contact.id = message.contact_id
   where message.id = any($2::uuid[])
     and message.status = 'leased'
     and message.lease_token = $1::uuid
     and message.lease_until > ${present('$3')}`,
);

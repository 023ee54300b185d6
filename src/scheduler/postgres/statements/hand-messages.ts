import { present, statement } from '../statement.ts';
import { heldMessages } from './held-messages.ts';

/** Whether the contact of `message` may be written to in its channel, at all. */
const MAY_BE_WRITTEN_TO = `(
       message.channel in ('webhook', 'notification')
       or contact.status = 'subscribed' and (
         message.channel <> 'email'
         or not exists (
           select from public.suppressions
           where workspace_id = message.workspace_id and email = lower(contact.email)
         )
       )
     )`;

/** Where the contact is written to in the channel of `message`; null where the address is none of the contact's. */
const ADDRESS = `case
       when message.channel = 'email' then contact.email
       when message.channel in ('sms', 'whatsapp') then contact.phone
     end`;

const HAS_SENDER = `(message.channel <> 'email' or workspace.sender_email <> '')`;

/**
 * The fence before the provider is called. Whoever is not returned must not send. May be asked twice by a holder that
 * did not hear the answer: what it handed itself is returned again, and is no further attempt. Where links lead is kept
 * before anybody can follow them; a second attempt of a message writes the same again.
 */
export const handMessages = statement<{ id: string }>(
  'hand-messages',
  `with ${heldMessages('$2')}, links as (
     insert into public.message_links (message_id, position, workspace_id, url)
     select message.id, link.position, message.workspace_id, link.url
     from unnest($6::uuid[], $7::smallint[], $8::text[]) as link (message_id, position, url)
     join public.messages as message on message.id = link.message_id and message.id = any($2::uuid[])
     on conflict (message_id, position) do update set url = excluded.url
   )
   update public.messages as message
   set status = 'handed', handed_at = ${present('$5')}, recipient = ready.recipient, subject = ready.subject,
       attempts = message.attempts + case message.status when 'leased' then 1 else 0 end
   from held
   join unnest($2::uuid[], $3::text[], $4::text[]) as ready (id, recipient, subject) using (id),
        public.contacts as contact, public.workspaces as workspace
   where message.id = held.id
     and held.status in ('leased', 'handed')
     and held.lease_token = $1::uuid
     and held.lease_until > ${present('$5')}
     and (held.not_after is null or held.not_after > ${present('$5')})
     and contact.id = message.contact_id
     and workspace.id = message.workspace_id
     and (${ADDRESS} is null or ${ADDRESS} = ready.recipient)
     and (message.channel not in ('email', 'sms', 'whatsapp') or ${ADDRESS} is not null)
     and ${MAY_BE_WRITTEN_TO}
     and ${HAS_SENDER}
   returning message.id`,
);

/** Why messages were not handed. One whose lease was lost is nobody's business here and is left out. */
export const handObstacles = statement<{ id: string; reason: string }>(
  'hand-obstacles',
  `select message.id,
          case
            when message.not_after <= ${present('$3')} then 'expired'
            when message.channel in ('email', 'sms', 'whatsapp') and coalesce(${ADDRESS}, '') = '' then 'no-address'
            when message.channel not in ('webhook', 'notification') and contact.status <> 'subscribed' then contact.status
            when not ${MAY_BE_WRITTEN_TO} then 'suppressed'
            when not ${HAS_SENDER} then 'no-sender'
            else 'address-changed'
          end as reason
   from public.messages as message
   join public.contacts as contact on contact.id = message.contact_id
   join public.workspaces as workspace on workspace.id = message.workspace_id
   where message.id = any($2::uuid[])
     and message.status in ('leased', 'handed')
     and message.lease_token = $1::uuid
     and message.lease_until > ${present('$3')}`,
);

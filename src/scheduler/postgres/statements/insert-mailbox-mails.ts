import { statement } from '../statement.ts';

/** Rows of unnest in order, so that ids follow the order of arrival. The workspace is that of the message, if it is ours. */
export const insertMailboxMails = statement<never>(
  'insert-mailbox-mails',
  `insert into public.mailbox (workspace_id, message_id, sender, recipient, subject, raw, channel)
   select m.workspace_id, mail.message_id, mail.sender, mail.recipient, mail.subject, mail.raw, mail.channel
   from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
     with ordinality as mail (message_id, sender, recipient, subject, raw, channel, place)
   left join public.messages m on m.id = mail.message_id
   order by mail.place`,
);

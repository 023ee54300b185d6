import { statement } from '../statement.ts';

export interface MailActivityRow {
  readonly contact_id: string;
  readonly run_id: string;
  readonly node_id: string;
  readonly opened: boolean;
  readonly clicked: boolean;
}

/** What contacts did with the mails of these runs. A click proves that the mail was opened. */
export const mailActivities = statement<MailActivityRow>(
  'mail-activities',
  `select message.contact_id, message.run_id, message.node_id,
          coalesce(bool_or(engagement.opened), false) as opened,
          coalesce(bool_or(engagement.clicked), false) as clicked
   from public.messages as message
   left join lateral (
     -- By message, never the whole table: an exists() here would be hashed over all engagements there are.
     select true as opened, bool_or(kind = 'click') as clicked
     from public.message_engagements
     where message_id = message.id and kind in ('open', 'click')
     having count(*) > 0
   ) as engagement on true
   where message.run_id = any($1::uuid[])
     and message.status not in ('failed', 'skipped')
   group by message.contact_id, message.run_id, message.node_id`,
);

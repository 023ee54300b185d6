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
          bool_or(exists (
            select from public.message_engagements where message_id = message.id and kind in ('open', 'click')
          )) as opened,
          bool_or(exists (
            select from public.message_engagements where message_id = message.id and kind = 'click'
          )) as clicked
   from public.messages as message
   where message.run_id = any($1::uuid[])
     and message.status not in ('failed', 'skipped')
   group by message.contact_id, message.run_id, message.node_id`,
);

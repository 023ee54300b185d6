import { statement } from '../statement.ts';

export interface SubscriptionRow {
  readonly email: string | null;
  readonly status: string;
  readonly workspace: string;
}

/** Of whoever got a message. The address it went to, for the contact may have another by now. */
export const subscription = statement<SubscriptionRow>(
  'subscription',
  `select coalesce(m.recipient, c.email) as email, c.status, w.name as workspace
   from public.messages m
   join public.contacts c on c.id = m.contact_id
   join public.workspaces w on w.id = m.workspace_id
   where m.id = $1`,
);

import { present, statement } from '../statement.ts';

/**
 * Sets due mails of workspaces without a sender address aside, for a day at a time: nobody looks at them meanwhile, and
 * it counts as no attempt. A thousand at once.
 */
export const setAsideWithoutSender = statement(
  'set-aside-without-sender',
  `update public.messages as message
   set reason = 'no-sender', due_at = ${present('$1')} + interval '1 day'
   where message.id in (
     select due.id
     from public.workspaces as workspace
     join public.funnels as funnel on funnel.workspace_id = workspace.id and funnel.published_version_id is not null
     cross join lateral (
       select id
       from public.messages
       where funnel_id = funnel.id and channel = 'email' and status = 'queued' and due_at <= ${present('$1')}
       order by due_at
       limit 1000
     ) as due
     where workspace.sender_email = ''
     limit 1000
   ) and message.status = 'queued'`,
);

/** Takes up the mails of workspaces that have a sender address by now. A thousand at once. */
export const takeUpWithSender = statement(
  'take-up-with-sender',
  `update public.messages as message
   set reason = null, due_at = ${present('$1')}
   where message.id in (
     select aside.id
     from public.workspaces as workspace
     cross join lateral (
       select id
       from public.messages
       where workspace_id = workspace.id and status = 'queued' and reason = 'no-sender'
       limit 1000
     ) as aside
     where workspace.sender_email <> ''
     limit 1000
   ) and message.status = 'queued'`,
);

import { present, statement } from '../statement.ts';

/**
 * Locks contacts that have something due and returns them.
 *
 * Walks workspace → active funnel by lateral limits, so every workspace puts forward at most `limit` of each kind and a
 * huge one cannot starve a small one, and paused funnels are never visited. Candidates are taken four times over,
 * because those of another scheduler are passed over.
 * `no key update` leaves the foreign-key checks of everyone else alone.
 *
 * Wrong to use outside a transaction: the locks are the claim.
 */
export const claimContacts = statement<{ contact_id: string; workspace_id: string }>(
  'claim-contacts',
  `with candidate as materialized (
     select distinct due.contact_id
     from public.workspaces as workspace
     cross join lateral (
       (
         select run.contact_id
         from public.funnels as funnel
         cross join lateral (
           select contact_id
           from public.funnel_subscribers
           where funnel_id = funnel.id
             and status = 'waiting'
             and wake_at is not null
             and wake_at <= ${present('$2')}
           order by wake_at
           limit $1::int * 4
         ) as run
         where funnel.workspace_id = workspace.id
           and funnel.status = 'active'
         limit $1::int * 4
       )
       union all
       (
         select contact_id
         from private.inbox
         where workspace_id = workspace.id
         order by event_id
         limit $1::int * 4
       )
     ) as due
   )
   select contact.id as contact_id, contact.workspace_id
   from public.contacts as contact
   where contact.id in (select contact_id from candidate)
   limit $1::int
   for no key update skip locked`,
);

/** The same lock for contacts that are known already: a batch that is tried again. */
export const reclaimContacts = statement<{ contact_id: string; workspace_id: string }>(
  'reclaim-contacts',
  `select id as contact_id, workspace_id
   from public.contacts
   where id = any($1::uuid[])
   for no key update skip locked`,
);

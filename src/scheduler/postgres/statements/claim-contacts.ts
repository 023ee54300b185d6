import { present, statement } from '../statement.ts';

/**
 * Locks up to `$1` contacts that have something due and returns them; `$2` is the present.
 *
 * Fair among workspaces: each that has something due puts forward an equal share, its oldest first, and the shares are
 * taken in turn, first by first, second by second. So ten due runs do not wait behind ten million of somebody else.
 * Walks workspace → active funnel by lateral limits along indexes: what is due is never counted, and paused funnels are
 * never visited. Four times as many candidates are taken (up to eight, from many workspaces), because those of another
 * scheduler are passed over.
 * `no key update` leaves the foreign-key checks of everyone else alone.
 *
 * Wrong to use outside a transaction: the locks are the claim.
 */
export const claimContacts = statement<{ contact_id: string; workspace_id: string }>(
  'claim-contacts',
  `with busy as materialized (
     select workspace.id, ceil($1::int * 8.0 / (count(*) over () + 1))::int as share
     from public.workspaces as workspace
     where exists (
          select from (
            select arrived_at from private.inbox where workspace_id = workspace.id order by arrived_at limit 1
          ) as first
        )
        or exists (
          select
          from public.funnels as funnel
          cross join lateral (
            select wake_at
            from public.funnel_subscribers
            where funnel_id = funnel.id and status = 'waiting' and wake_at is not null
            order by wake_at
            limit 1
          ) as first
          where funnel.workspace_id = workspace.id and funnel.status = 'active' and first.wake_at <= ${present('$2')}
        )
   ), candidate as materialized (
     select due.contact_id, min(due.turn) as turn, min(due.since) as since
     from busy
     cross join lateral (
       (
         select run.contact_id, run.wake_at as since, row_number() over (order by run.wake_at) as turn
         from public.funnels as funnel
         cross join lateral (
           select contact_id, wake_at
           from public.funnel_subscribers
           where funnel_id = funnel.id
             and status = 'waiting'
             and wake_at is not null
             and wake_at <= ${present('$2')}
           order by wake_at
           limit busy.share
         ) as run
         where funnel.workspace_id = busy.id
           and funnel.status = 'active'
         order by run.wake_at
         limit busy.share
       )
       union all
       (
         select event.contact_id, event.arrived_at, row_number() over (order by event.arrived_at, event.event_id)
         from (
           select contact_id, arrived_at, event_id
           from private.inbox
           where workspace_id = busy.id
           order by arrived_at, event_id
           limit busy.share
         ) as event
       )
     ) as due
     group by due.contact_id
   )
   select contact.id as contact_id, contact.workspace_id
   from candidate
   join public.contacts as contact on contact.id = candidate.contact_id
   order by candidate.turn, candidate.since
   limit $1::int
   for no key update of contact skip locked`,
);

/** The same lock for contacts that are known already: a batch that is tried again. */
export const reclaimContacts = statement<{ contact_id: string; workspace_id: string }>(
  'reclaim-contacts',
  `select id as contact_id, workspace_id
   from public.contacts
   where id = any($1::uuid[])
   for no key update skip locked`,
);

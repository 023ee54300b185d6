import { present, statement, timestamp } from '../statement.ts';

/** Moments that clocks have found, `$4` beside `$3`. */
export const addStrikes = statement(
  'add-strikes',
  `insert into private.clock_strikes (funnel_id, node_id, contact_id, workspace_id, at)
   select $1::uuid, $2, contact.id, contact.workspace_id, ${timestamp('strike.at')}
   from unnest($3::uuid[], $4::float8[]) as strike (contact_id, at)
   join public.contacts as contact on contact.id = strike.contact_id
   on conflict do nothing`,
);

/** Strikes that are due become history, and events in the inbox of the contact; those of funnels that stand still are dropped. */
export const strikeClocks = statement<{ due: number }>(
  'strike-clocks',
  `with candidate as (
     select ctid from private.clock_strikes where at <= ${present('$2')} order by at limit $1::int for update skip locked
   ), due as (
     delete from private.clock_strikes where ctid = any(array(select ctid from candidate)) returning *
   ), told as (
     insert into public.contact_events (workspace_id, contact_id, type, subject, occurred_at)
     select due.workspace_id, due.contact_id, 'clock.struck', due.funnel_id || ':' || due.node_id, due.at
     from due
     join public.funnels as funnel on funnel.id = due.funnel_id and funnel.status = 'active'
     join public.contacts as contact on contact.id = due.contact_id
     order by due.at
     returning *
   ), heard as (
     insert into private.inbox (event_id, workspace_id, contact_id, type, subject, data, occurred_at, arrived_at)
     select id, workspace_id, contact_id, type, subject, data, occurred_at, ${present('$2')} from told
   )
   select count(*)::int as due from due`,
);

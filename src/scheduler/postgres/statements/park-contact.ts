import { statement } from '../statement.ts';

/**
 * Parks every due run of a contact, with the reason and the delta that keeps the counts adding up, and empties its
 * inbox: its history still has the events.
 */
export const parkContact = statement(
  'park-contact',
  `with parked as (
     update public.funnel_subscribers
     set status = 'failed', wake_at = null, occasion = null,
         error = jsonb_build_object('code', 'commit-failed', 'message', $2::text)
     where contact_id = $1::uuid and status = 'waiting' and wake_at <= clock_timestamp()
     returning workspace_id, funnel_id, version_id, node_id
   ), counted as (
     insert into public.funnel_node_deltas (workspace_id, funnel_id, version_id, node_id, measure, hour, amount)
     select workspace_id, funnel_id, version_id, node_id, 'failed', date_trunc('hour', clock_timestamp()), count(*)
     from parked
     group by workspace_id, funnel_id, version_id, node_id
   )
   delete from private.inbox where contact_id = $1::uuid`,
);

import { statement } from '../statement.ts';

/**
 * Parks every due run of a contact, with the reason, and with the step rows and deltas that keep the counts adding up.
 * Empties its inbox: its history still has the events.
 */
export const parkContact = statement(
  'park-contact',
  `with parked as (
     update public.funnel_subscribers
     set status = 'failed', wake_at = null, occasion = null,
         error = jsonb_build_object('code', 'commit-failed', 'message', $2::text)
     where contact_id = $1::uuid and status = 'waiting' and wake_at <= clock_timestamp()
     returning *
   ), recorded as (
     insert into public.funnel_metrics (
       run_id, node_id, visit, workspace_id, funnel_id, version_id, contact_id, position, kind, outcome,
       entered_at, finished_at, detail
     )
     select parked.id, parked.node_id, parked.visit, parked.workspace_id, parked.funnel_id, parked.version_id,
            parked.contact_id, parked.position + 1,
            coalesce(version.graph #>> array['nodes', parked.node_id, 'kind'], 'unknown'), 'failed',
            parked.node_entered_at, clock_timestamp(), jsonb_build_object('error', parked.error)
     from parked
     join public.funnel_versions as version on version.id = parked.version_id
     on conflict (run_id, node_id, visit) do update
     set outcome = excluded.outcome, port = null, finished_at = excluded.finished_at, detail = excluded.detail
   ), counted as (
     insert into public.funnel_node_deltas (workspace_id, funnel_id, version_id, node_id, measure, hour, amount)
     select workspace_id, funnel_id, version_id, node_id, 'failed', date_trunc('hour', clock_timestamp()), count(*)
     from parked
     group by workspace_id, funnel_id, version_id, node_id
   )
   delete from private.inbox where contact_id = $1::uuid`,
);

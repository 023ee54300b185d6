import { statement } from '../statement.ts';

/** Lets runs try again that were parked at a step whose kind was not known then, and is now: `$1`. */
export const reviveRuns = statement<{ revived: number }>(
  'revive-runs',
  `select private.retry_failed(array(
     select run.id
     from public.funnel_subscribers as run
     join public.funnel_versions as version on version.id = run.version_id
     where run.status = 'failed'
       and run.error ->> 'code' = 'unknown-kind'
       and version.graph #>> array['nodes', run.node_id, 'kind'] = any($1::text[])
     limit $2::int
   )) as revived`,
);

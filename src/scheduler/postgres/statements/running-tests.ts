import type { JsonObject } from '../../../graph/json.ts';
import { milliseconds, present, statement } from '../statement.ts';

export interface RunningTestRow {
  readonly funnel_id: string;
  readonly workspace_id: string;
  readonly node_id: string;
  readonly settings: JsonObject;
  readonly now: number;
}

/** Random splits of active funnels that are to choose a winner and have not yet. */
export const runningTests = statement<RunningTestRow>(
  'running-tests',
  `select funnel.id as funnel_id, funnel.workspace_id, node.key as node_id, node.value -> 'settings' as settings,
          ${milliseconds(present('$1'))} as now
   from public.funnels as funnel
   join public.funnel_versions as version on version.id = funnel.published_version_id
   cross join lateral jsonb_each(version.graph -> 'nodes') as node
   where funnel.status = 'active'
     and version.graph @? '$.nodes.* ? (@.kind == "random-split" && @.settings.winner != null)'
     and node.value ->> 'kind' = 'random-split'
     and node.value #> '{settings,winner}' is distinct from 'null'
     and node.value -> 'settings' ? 'winner'
     and not exists (
       select from public.funnel_winners
       where funnel_id = funnel.id and node_id = node.key
     )`,
);

export interface ArmRow {
  readonly arm: string;
  readonly contacts: number;
  readonly successes: number;
  readonly since: number;
}

/**
 * How the arms of a split have done. A journey counts in the arm it took last. `$3`: what counts as a success: the
 * journey's mails were `opened` or `clicked` after the split, or it reached a `goal`.
 */
export const armResults = statement<ArmRow>(
  'arm-results',
  `with journey as (
     select distinct on (run_id) run_id, port, finished_at
     from public.funnel_metrics
     where funnel_id = $1::uuid and node_id = $2 and outcome = 'left'
     order by run_id, finished_at desc
   )
   select journey.port as arm, count(*)::int as contacts,
          count(*) filter (where case when $3 = 'goal' then met.goal else did.engaged end)::int as successes,
          ${milliseconds('min(journey.finished_at)')} as since
   from journey
   left join lateral (
     select true as engaged
     from public.messages as message
     join public.message_engagements as engagement on engagement.message_id = message.id
     where $3 <> 'goal'
       and message.run_id = journey.run_id
       and message.created_at >= journey.finished_at
       and (engagement.kind = 'click' or ($3 = 'opened' and engagement.kind = 'open'))
     limit 1
   ) as did on true
   left join lateral (
     select true as goal
     from public.funnel_metrics as step
     where $3 = 'goal' and step.run_id = journey.run_id and step.kind = 'goal' and step.detail @> '{"met": true}'
       and step.finished_at >= journey.finished_at
     limit 1
   ) as met on true
   group by journey.port`,
);

export const saveWinner = statement(
  'save-winner',
  `insert into public.funnel_winners (funnel_id, node_id, workspace_id, port, evidence)
   values ($1::uuid, $2, $3::uuid, $4, $5::jsonb)
   on conflict do nothing`,
);

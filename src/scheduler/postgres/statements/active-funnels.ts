import type { NodeId, PortId } from '../../../graph/model.ts';
import type { Pause } from '../../../runtime/pause.ts';
import { milliseconds, statement } from '../statement.ts';

export interface ActiveFunnelRow {
  readonly funnel_id: string;
  readonly workspace_id: string;
  readonly workspace_zone: string;
  readonly policies: unknown;
  readonly version_id: string;
  readonly pauses: readonly Pause[] | null;
  readonly winners: Readonly<Record<NodeId, PortId>> | null;
}

export const activeFunnels = statement<ActiveFunnelRow>(
  'active-funnels',
  `select funnel.id as funnel_id,
          funnel.workspace_id,
          workspace.time_zone as workspace_zone,
          workspace.policies,
          funnel.published_version_id as version_id,
          (
            select jsonb_agg(jsonb_build_object(
              'pausedAt', ${milliseconds('paused_at')}, 'resumedAt', ${milliseconds('resumed_at')}, 'meaning', meaning
            ) order by paused_at)
            from public.funnel_pauses
            where funnel_id = funnel.id and resumed_at is not null and meaning <> 'keep'
          ) as pauses,
          (
            select jsonb_object_agg(node_id, port) from public.funnel_winners where funnel_id = funnel.id
          ) as winners
   from public.funnels as funnel
   join public.workspaces as workspace on workspace.id = funnel.workspace_id
   where funnel.workspace_id = any($1::uuid[])
     and funnel.status = 'active'
     and funnel.published_version_id is not null
   order by funnel.id`,
);

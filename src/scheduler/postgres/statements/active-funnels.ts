import { statement } from '../statement.ts';

export interface ActiveFunnelRow {
  readonly funnel_id: string;
  readonly workspace_id: string;
  readonly workspace_zone: string;
  readonly version_id: string;
}

export const activeFunnels = statement<ActiveFunnelRow>(
  'active-funnels',
  `select funnel.id as funnel_id,
          funnel.workspace_id,
          workspace.time_zone as workspace_zone,
          funnel.published_version_id as version_id
   from public.funnels as funnel
   join public.workspaces as workspace on workspace.id = funnel.workspace_id
   where funnel.workspace_id = any($1::uuid[])
     and funnel.status = 'active'
     and funnel.published_version_id is not null
   order by funnel.id`,
);

import type { FunnelGraph } from '../../../graph/model.ts';
import { statement } from '../statement.ts';

export interface VersionGraphRow {
  readonly funnel_id: string;
  readonly version_id: string;
  readonly graph: FunnelGraph;
}

export const versionGraphs = statement<VersionGraphRow>(
  'version-graphs',
  `select funnel_id, id as version_id, graph from public.funnel_versions where id = any($1::uuid[])`,
);

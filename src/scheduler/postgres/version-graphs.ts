import type { VersionGraph } from '../ports.ts';
import { type Connection, run } from './statement.ts';
import { versionGraphs } from './statements/version-graphs.ts';

export async function loadGraphs(
  connection: Connection,
  versionIds: readonly string[],
): Promise<VersionGraph[]> {
  const rows = await run(connection, versionGraphs, [versionIds]);
  return rows.map(({ funnel_id: funnelId, version_id: versionId, graph }) => ({
    funnelId,
    versionId,
    graph,
  }));
}

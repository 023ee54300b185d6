import { type SaveResult, saveFunnel } from '../../data/funnels/save-funnel.ts';
import { diffGraphs } from '../../graph/diff.ts';
import type { FunnelGraph } from '../../graph/model.ts';

/** Saves what differs between the draft as the server told it and as it is now. */
export type SaveGraph = (change: {
  readonly before: FunnelGraph;
  readonly after: FunnelGraph;
  readonly baseRevision: number;
}) => Promise<SaveResult>;

export const saveGraphOf =
  (funnelId: string): SaveGraph =>
  ({ before, after, baseRevision }) => {
    const { added, changed, removed } = diffGraphs(before, after);
    const upserts = [...added, ...changed.map((change) => change.after)];
    return saveFunnel({ funnelId, baseRevision, upserts, deletes: removed });
  };

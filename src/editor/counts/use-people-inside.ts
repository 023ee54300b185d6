import { useQuery } from '@tanstack/react-query';
import { funnelCountsQuery } from '../../data/funnels/funnel-counts.ts';
import { useOpenedFunnel } from '../funnel-context.ts';
import { useEditorStore } from '../store/use-editor.ts';

export interface PeopleInside {
  readonly all: number;
  /** Those who stand at a step that the draft no longer has. */
  readonly atGoneSteps: number;
}

/** How many contacts are in the funnel now. */
export function usePeopleInside(): PeopleInside {
  const { id, publishedNumber } = useOpenedFunnel();
  const store = useEditorStore();
  const { data = {} } = useQuery({ ...funnelCountsQuery(id), enabled: publishedNumber !== null });
  const { nodes } = store.getState().graph;
  let all = 0;
  let atGoneSteps = 0;
  for (const [node, { waiting }] of Object.entries(data)) {
    all += waiting;
    if (!nodes[node]) atGoneSteps += waiting;
  }
  return { all, atGoneSteps };
}

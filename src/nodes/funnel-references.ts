import type { FunnelGraph } from '../graph/model.ts';
import type { Locale } from '../text/words.ts';
import type { References, WorkspaceReferences } from './references.ts';
import { stepName } from './step-name.ts';

/** What the steps of a funnel may refer to: what the workspace has, and the funnel's own steps that send mail. */
export function funnelReferences(
  graph: FunnelGraph,
  workspace: WorkspaceReferences,
  locale: Locale,
): References {
  const mailSteps = Object.values(graph.nodes).filter((node) => node.kind === 'send-email');
  return {
    ...workspace,
    mailSteps: new Map(mailSteps.map((node) => [node.id, stepName(node, locale)])),
  };
}

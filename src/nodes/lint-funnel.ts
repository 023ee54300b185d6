import { lintGraph } from '../graph/lint/lint-graph.ts';
import type { Problem } from '../graph/lint/problem.ts';
import { lintWords } from '../graph/lint/words.ts';
import type { FunnelGraph, GraphNode } from '../graph/model.ts';
import { type Locale, speak } from '../text/words.ts';
import { funnelReferences } from './funnel-references.ts';
import { kindOf, kindShapes } from './kinds.ts';
import type { References, WorkspaceReferences } from './references.ts';
import { settingsProblems } from './settings-problems.ts';
import { stepName } from './step-name.ts';

/** All that is wrong with a funnel: first its drawing, then its steps' settings. Errors refuse publishing. */
export function lintFunnel(graph: FunnelGraph, workspace: WorkspaceReferences, locale: Locale): Problem[] {
  const references = funnelReferences(graph, workspace, locale);
  const say = speak(lintWords, locale);
  return [
    ...lintGraph(graph, kindShapes, say, (node) => stepName(node, locale)),
    ...Object.values(graph.nodes).flatMap((node) => stepProblems(node, references, locale)),
  ];
}

/**
 * What is wrong with one step's settings; nothing for a kind that is not known, which the graph's lint reports, nor for a
 * step that is switched off, whose settings nobody reads.
 */
export function stepProblems(
  node: Pick<GraphNode, 'id' | 'kind' | 'settings' | 'disabled'>,
  references: References,
  locale: Locale,
): Problem[] {
  const kind = kindOf(node.kind);
  if (!kind || node.disabled) return [];
  return settingsProblems(kind, node.settings, references, locale).map((problem) => ({
    ...problem,
    node: node.id,
  }));
}

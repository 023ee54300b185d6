import type { Problem } from '../../graph/lint/problem.ts';
import type { GraphNode } from '../../graph/model.ts';
import { kindOf } from '../../nodes/kinds.ts';
import { portLabel } from '../../nodes/port-label.ts';
import { stepName } from '../../nodes/step-name.ts';
import type { Locale } from '../../text/words.ts';

/** The label of the exit that a problem is about; null where it is about none, or the exit needs no name. */
export function portOfProblem(problem: Problem, node: GraphNode, locale: Locale): string | null {
  const port = kindOf(node.kind)
    ?.ports(node.settings)
    .find(({ id }) => id === problem.port);
  return (port && portLabel(node.kind, port, locale)) ?? null;
}

/** Where a problem is, in the marketer's words: `Branch › No`. */
export function placeOfProblem(problem: Problem, node: GraphNode, locale: Locale): string {
  const port = portOfProblem(problem, node, locale);
  return port === null ? stepName(node, locale) : `${stepName(node, locale)} › ${port}`;
}

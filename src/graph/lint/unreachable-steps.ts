import type { GraphNode } from '../model.ts';
import { hasNoWayIn } from '../shape.ts';
import { type LintContext, targetsOf } from './lint-context.ts';
import type { Problem } from './problem.ts';

/**
 * Steps that neither an entry nor a rule leads to. Without any entry that is the one thing to say, and another rule
 * says it.
 */
export function unreachableSteps(context: LintContext): Problem[] {
  const familyOf = (node: GraphNode) => context.shape(node)?.family;
  if (!context.nodes.some((node) => familyOf(node) === 'entry')) return [];
  const reached = new Set(context.nodes.filter((node) => hasNoWayIn(familyOf(node))));
  // A set hands out what is added while it is being walked.
  for (const node of reached) for (const target of targetsOf(node, context)) reached.add(target);
  return context.nodes
    .filter((node) => !reached.has(node))
    .map((node) => ({
      code: 'unreachable',
      severity: 'warning',
      message: context.say('unreachable'),
      node: node.id,
    }));
}

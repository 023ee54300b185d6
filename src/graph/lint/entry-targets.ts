import { type LintContext, targetsOf } from './lint-context.ts';
import type { Problem } from './problem.ts';

/** Entries that something leads into. */
export function entryTargets(context: LintContext): Problem[] {
  const targets = new Set(context.nodes.flatMap((node) => targetsOf(node, context)));
  return context.nodes
    .filter((node) => targets.has(node) && context.shape(node)?.family === 'entry')
    .map((node) => ({
      code: 'entry-target',
      severity: 'error',
      message: context.say('entry-target'),
      node: node.id,
    }));
}

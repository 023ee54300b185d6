import { hasNoWayIn } from '../shape.ts';
import { type LintContext, targetsOf } from './lint-context.ts';
import type { Problem } from './problem.ts';

/** Entries and rules that something leads into. */
export function entryTargets(context: LintContext): Problem[] {
  const targets = new Set(context.nodes.flatMap((node) => targetsOf(node, context)));
  return context.nodes.flatMap((node): Problem[] => {
    const family = context.shape(node)?.family;
    if (!targets.has(node) || !hasNoWayIn(family)) return [];
    const code = family === 'rule' ? 'rule-target' : 'entry-target';
    return [{ code, severity: 'error', message: context.say(code), node: node.id }];
  });
}

import type { GraphNode } from '../model.ts';
import { type LintContext, targetsOf } from './lint-context.ts';
import type { Problem } from './problem.ts';
import { shortestCycle } from './shortest-cycle.ts';
import { strongComponents } from './strong-components.ts';

/** Loops in which no step takes time: a contact would go round for ever in one instant. One problem for each knot. */
export function spinningLoops(context: LintContext): Problem[] {
  const instant = new Set(context.nodes.filter((node) => !takesTime(node, context)));
  const successors = new Map(
    [...instant].map((node) => [node, targetsOf(node, context).filter((target) => instant.has(target))]),
  );
  const next = (node: GraphNode) => successors.get(node) ?? [];
  return strongComponents(instant, next).flatMap((component): Problem[] => {
    const first = component[0];
    const loop = first && shortestCycle(first, next);
    if (!loop) return [];
    const message = context.say('loop-without-time', { steps: trail(loop, context) });
    return [{ code: 'loop-without-time', severity: 'error', message, node: first.id }];
  });
}

function takesTime(node: GraphNode, { shape }: LintContext): boolean {
  const takes = shape(node)?.takesTime ?? false;
  return typeof takes === 'function' ? takes(node.settings) : takes;
}

const trail = (loop: readonly GraphNode[], { nameOf, say }: LintContext): string =>
  [...loop, ...loop.slice(0, 1)]
    .map((node) => `“${nameOf(node)}”`)
    .reduce((first, second) => say('loop-arrow', { first, second }));

import type { GraphNode } from '../model.ts';
import { type LintContext, targetsOf } from './lint-context.ts';
import type { Problem } from './problem.ts';
import { shortestCycle } from './shortest-cycle.ts';
import { strongComponents } from './strong-components.ts';

/** Loops in which no step takes time: a contact would go round for ever in one instant. One problem for each knot. */
export function spinningLoops(context: LintContext): Problem[] {
  const instant = new Set(context.nodes.filter((node) => !takesTime(node, context)));
  const successors = new Map(
    [...instant].map((node) => [
      node,
      unboundedTargets(node, context).filter((target) => instant.has(target)),
    ]),
  );
  const next = (node: GraphNode) => successors.get(node) ?? [];
  return strongComponents(instant, next).flatMap((component): Problem[] => {
    const loop = loopWithin(component, next);
    if (!loop) return [];
    const message = context.say('loop-without-time', { steps: trail(loop, context) });
    return [{ code: 'loop-without-time', severity: 'error', message, node: loop[0]?.id ?? null }];
  });
}

/** The search stays inside the component: a chain of lone steps would else be walked to its end from each. */
function loopWithin(component: readonly GraphNode[], next: (node: GraphNode) => readonly GraphNode[]) {
  const [first] = component;
  const members = new Set(component);
  return first ? shortestCycle(first, (node) => next(node).filter((target) => members.has(target))) : null;
}

/** Where a run may go from here any number of times. */
function unboundedTargets(node: GraphNode, context: LintContext): GraphNode[] {
  const bounded = context.ports(node).filter((port) => port.bounded);
  if (bounded.length === 0) return targetsOf(node, context);
  const ports = Object.entries(node.ports).filter(([port]) => bounded.every(({ id }) => id !== port));
  return targetsOf({ ...node, ports: Object.fromEntries(ports) }, context);
}

function takesTime(node: GraphNode, { shape }: LintContext): boolean {
  if (node.disabled) return false;
  const takes = shape(node)?.takesTime ?? false;
  return typeof takes === 'function' ? takes(node.settings) : takes;
}

const trail = (loop: readonly GraphNode[], { nameOf, say }: LintContext): string =>
  [...loop, ...loop.slice(0, 1)]
    .map((node) => `“${nameOf(node)}”`)
    .reduce((first, second) => say('loop-arrow', { first, second }));

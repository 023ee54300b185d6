import type { GraphNode } from '../model.ts';
import type { LintContext } from './lint-context.ts';
import type { Problem } from './problem.ts';

/** Connections that lead to a step that is not there, or leave by an exit that their step does not have. */
export const brokenEdges = (context: LintContext): Problem[] =>
  context.nodes.flatMap((node) => brokenEdgesOf(node, context));

function brokenEdgesOf(node: GraphNode, context: LintContext): Problem[] {
  const has = new Set(context.ports(node).map((port) => port.id));
  return Object.entries(node.ports).flatMap(([port, target]): Problem[] => {
    const broken = (code: 'missing-target' | 'unknown-port'): Problem[] => [
      { code, severity: 'error', message: context.say(code, { port }), node: node.id, port },
    ];
    if (!context.node(target)) return broken('missing-target');
    // What exits a step of an unknown kind has, nobody knows; that it is unknown is said once.
    return context.shape(node) && !has.has(port) ? broken('unknown-port') : [];
  });
}

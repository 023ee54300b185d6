import type { LintContext } from './lint-context.ts';
import type { Problem } from './problem.ts';

export function noEntry({ nodes, shape, say }: LintContext): Problem[] {
  if (nodes.some((node) => shape(node)?.family === 'entry' && !node.disabled)) return [];
  return [{ code: 'no-entry', severity: 'error', message: say('no-entry'), node: null }];
}

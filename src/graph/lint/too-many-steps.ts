import type { LintContext } from './lint-context.ts';
import type { Problem } from './problem.ts';

/** Above this the canvas and the lint leave the room of a frame; nothing breaks. */
export const STEP_LIMIT = 2_000;

export function tooManySteps({ nodes, say }: LintContext): Problem[] {
  if (nodes.length <= STEP_LIMIT) return [];
  const message = say('too-many-steps', { count: nodes.length, limit: STEP_LIMIT });
  return [{ code: 'too-many-steps', severity: 'warning', message, node: null }];
}

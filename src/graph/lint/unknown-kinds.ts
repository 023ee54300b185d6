import type { LintContext } from './lint-context.ts';
import type { Problem } from './problem.ts';

export const unknownKinds = ({ nodes, shape, say }: LintContext): Problem[] =>
  nodes
    .filter((node) => !shape(node))
    .map(({ id, kind }) => ({
      code: 'unknown-kind',
      severity: 'error',
      message: say('unknown-kind', { kind }),
      node: id,
    }));

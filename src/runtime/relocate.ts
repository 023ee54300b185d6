import type { Program } from './program.ts';
import type { Run } from './run.ts';

/**
 * Which version a run goes on in: the published one, if the step where it stands is still there and of the same kind;
 * else the one it is on, to the end. So nobody is stranded by an edit.
 */
export function relocated(run: Run, current: Program, published: Program | undefined): Program {
  if (!published || published.versionId === run.versionId) return current;
  const here = current.nodes.get(run.node);
  const there = published.nodes.get(run.node);
  return there && here?.kind === there.kind ? published : current;
}

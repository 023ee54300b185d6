import type { Advanced, Cause, Circumstances } from './advanced.ts';
import { Passage } from './passage.ts';
import type { Program } from './program.ts';
import type { Run } from './run.ts';

/**
 * The pure step. Moves a run through as many nodes as it can, until it waits, ends or fails. Executes nothing: what is
 * to happen comes back as data. An event that concerns neither the run's step nor a rule of its funnel leaves the run
 * as it was, with an empty trace.
 */
export function advance(program: Program, run: Run, cause: Cause, circumstances: Circumstances): Advanced {
  const passage = new Passage(program, run, circumstances);
  passage.go(cause);
  return passage.result();
}

import type { Say } from '../../text/words.ts';
import type { FunnelGraph, GraphNode } from '../model.ts';
import type { KindShapes } from '../shape.ts';
import { brokenEdges } from './broken-edges.ts';
import { entryTargets } from './entry-targets.ts';
import { lintContext } from './lint-context.ts';
import { noEntry } from './no-entry.ts';
import { openPorts } from './open-ports.ts';
import type { Problem } from './problem.ts';
import { spinningLoops } from './spinning-loops.ts';
import { tooManySteps } from './too-many-steps.ts';
import { unknownKinds } from './unknown-kinds.ts';
import { unreachableSteps } from './unreachable-steps.ts';
import type { LintWord } from './words.ts';

const rules = [
  noEntry,
  unknownKinds,
  brokenEdges,
  entryTargets,
  spinningLoops,
  unreachableSteps,
  openPorts,
  tooManySteps,
] as const;

/** What is wrong with the drawing, whatever its steps' settings say. */
export function lintGraph(
  graph: FunnelGraph,
  shapes: KindShapes,
  say: Say<LintWord>,
  nameOf: (node: GraphNode) => string = (node) => node.title ?? node.kind,
): Problem[] {
  const context = lintContext(graph, shapes, say, nameOf);
  return rules.flatMap((rule) => rule(context));
}

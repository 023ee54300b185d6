import type { Say } from '../../text/words.ts';
import type { FunnelGraph, GraphNode, NodeId } from '../model.ts';
import type { KindShape, KindShapes, Port } from '../shape.ts';
import type { LintWord } from './words.ts';

/** What every rule looks at, made once for all of them. */
export interface LintContext {
  readonly nodes: readonly GraphNode[];
  readonly node: (id: NodeId) => GraphNode | undefined;
  readonly shape: (node: GraphNode) => KindShape | undefined;
  /** The exits of a step; none for one of an unknown kind. */
  readonly ports: (node: GraphNode) => readonly Port[];
  /** What people call the step. */
  readonly nameOf: (node: GraphNode) => string;
  readonly say: Say<LintWord>;
}

export function lintContext(
  graph: FunnelGraph,
  shapes: KindShapes,
  say: Say<LintWord>,
  nameOf: (node: GraphNode) => string,
): LintContext {
  const nodes = Object.values(graph.nodes);
  const ports = new Map(nodes.map((node) => [node, shapes(node.kind)?.ports(node.settings) ?? []]));
  return {
    nodes,
    node: (id) => (Object.hasOwn(graph.nodes, id) ? graph.nodes[id] : undefined),
    shape: (node) => shapes(node.kind),
    ports: (node) => ports.get(node) ?? [],
    nameOf,
    say,
  };
}

/** Where a step's connections lead, those that lead nowhere left out. */
export const targetsOf = (node: GraphNode, context: LintContext): GraphNode[] =>
  Object.values(node.ports).flatMap((id) => context.node(id) ?? []);

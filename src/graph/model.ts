import type { JsonObject } from './json.ts';

export type NodeId = string;
export type PortId = string;

/** A step as drawn. `ports` are its edges: for each wired port the node it leads to, at most one. */
export interface GraphNode {
  readonly id: NodeId;
  readonly kind: string;
  /** What the marketer calls the step; null shows the kind's own name. */
  readonly title: string | null;
  /** As the kind's settings schema says; may be incomplete in a draft. */
  readonly settings: JsonObject;
  readonly ports: Readonly<Record<PortId, NodeId>>;
  readonly position: Position;
  /** Switched off: whoever comes here passes through by the first port. */
  readonly disabled?: true;
}

/** Canvas units: pixels at zoom 1, of the node's top left corner. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** The funnel document: what the canvas edits, publishing freezes and the runtime compiles. */
export interface FunnelGraph {
  readonly schema: 1;
  readonly nodes: Readonly<Record<NodeId, GraphNode>>;
}

export interface Edge {
  readonly from: NodeId;
  readonly port: PortId;
  readonly to: NodeId;
}

export const emptyGraph: FunnelGraph = { schema: 1, nodes: {} };

export function edgesOf(graph: FunnelGraph): Edge[] {
  return Object.values(graph.nodes).flatMap((node) =>
    Object.entries(node.ports).map(([port, to]) => ({ from: node.id, port, to })),
  );
}

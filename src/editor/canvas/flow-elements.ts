import type { Edge as FlowEdge, Node as FlowNode } from '@xyflow/react';
import { edgesOf, type FunnelGraph, type NodeId } from '../../graph/model.ts';
import { kindOf } from '../../nodes/kinds.ts';
import type { SelectedEdge } from '../store/selection-slice.ts';
import { TARGET_HANDLE } from './step-node.tsx';

/** React Flow's nodes for the document's, reusing those that look the same, so that only changed cards are drawn anew. */
export function flowNodes(
  graph: FunnelGraph,
  selected: readonly NodeId[],
  previous: readonly FlowNode[],
): FlowNode[] {
  const before = new Map(previous.map((node) => [node.id, node]));
  return Object.values(graph.nodes).map(({ id, kind, position }) => {
    const known = before.get(id);
    const isSelected = selected.includes(id);
    const { x, y } = known?.position ?? {};
    if (known && known.selected === isSelected && x === position.x && y === position.y) return known;
    // What React Flow measured stays, or the card would vanish until it is measured again.
    return {
      ...known,
      id,
      type: 'step',
      data: { family: kindOf(kind)?.family },
      position,
      selected: isSelected,
    };
  });
}

export function flowEdges(graph: FunnelGraph, selected: readonly SelectedEdge[]): FlowEdge[] {
  return edgesOf(graph).map(({ from, port, to }) => ({
    id: `${from}:${port}`,
    type: 'step',
    source: from,
    sourceHandle: port,
    target: to,
    targetHandle: TARGET_HANDLE,
    selected: selected.some((edge) => edge.from === from && edge.port === port),
  }));
}

/** The edge that React Flow knows by this id. */
export function edgeOfId(id: string): SelectedEdge | null {
  const colon = id.indexOf(':');
  return colon === -1 ? null : { from: id.slice(0, colon), port: id.slice(colon + 1) };
}

import {
  applyNodeChanges,
  type Connection,
  type EdgeChange,
  type Edge as FlowEdge,
  type Node as FlowNode,
  type NodeChange,
} from '@xyflow/react';
import { useEffect, useMemo, useState } from 'react';
import type { FunnelGraph, NodeId, Position } from '../../graph/model.ts';
import { connect } from '../../graph/operations/connect.ts';
import { moveNodes } from '../../graph/operations/move-nodes.ts';
import { kindShapes } from '../../nodes/kinds.ts';
import { useEditor, useEditorStore } from '../store/use-editor.ts';
import { edgeOfId, flowEdges, flowNodes } from './flow-elements.ts';

/** Both ways between the document and React Flow: what it shows, and what becomes of what the person does there. */
export function useFlowChanges() {
  const store = useEditorStore();
  const graph = useEditor((state) => state.graph);
  const selected = useEditor((state) => state.selected);
  const selectedEdges = useEditor((state) => state.selectedEdges);
  const [nodes, setNodes] = useState<FlowNode[]>(() => flowNodes(graph, selected, []));
  const edges = useMemo(() => flowEdges(graph, selectedEdges), [graph, selectedEdges]);
  useEffect(() => setNodes((before) => flowNodes(graph, selected, before)), [graph, selected]);
  const handlers = useMemo(() => {
    const onNodesChange = (changes: NodeChange[]) => {
      // Places while dragging are React Flow's own affair; the document hears of the last one.
      setNodes((before) => applyNodeChanges(changes, before));
      const moved = droppedAt(changes);
      if (moved) store.getState().edit((now) => moveNodes(now, moved));
      const chosen = selectionAfter(store.getState().selected, changes);
      if (chosen) store.getState().select(chosen, store.getState().selectedEdges);
    };
    const onEdgesChange = (changes: EdgeChange<FlowEdge>[]) => {
      const picks = changes.filter((change) => change.type === 'select');
      if (picks.length === 0) return;
      const ids = store.getState().selectedEdges.map((edge) => `${edge.from}:${edge.port}`);
      const next = afterPicks(ids, picks).flatMap((id) => edgeOfId(id) ?? []);
      store.getState().select(store.getState().selected, next);
    };
    const onConnect = ({ source, sourceHandle, target }: Connection) => {
      store
        .getState()
        .edit((now) => connect(now, kindShapes, { from: source, port: sourceHandle ?? '', to: target }));
    };
    return { onNodesChange, onEdgesChange, onConnect };
  }, [store]);
  return { nodes, edges, ...handlers };
}

/** Would the document take this connection? */
export const mayConnect = (
  graph: FunnelGraph,
  { source, sourceHandle, target }: Connection | FlowEdge,
): boolean => 'graph' in connect(graph, kindShapes, { from: source, port: sourceHandle ?? '', to: target });

function droppedAt(changes: readonly NodeChange[]): Record<NodeId, Position> | null {
  const dropped = changes.flatMap((change) =>
    change.type === 'position' && change.dragging === false && change.position
      ? [[change.id, change.position] as const]
      : [],
  );
  return dropped.length > 0 ? Object.fromEntries(dropped) : null;
}

interface Pick {
  readonly id: string;
  readonly selected: boolean;
}

const afterPicks = (ids: readonly string[], picks: readonly Pick[]): string[] => {
  const next = new Set(ids);
  for (const { id, selected } of picks) {
    if (selected) next.add(id);
    else next.delete(id);
  }
  return [...next];
};

function selectionAfter(ids: readonly NodeId[], changes: readonly NodeChange[]): NodeId[] | null {
  const picks = changes.filter((change) => change.type === 'select');
  return picks.length > 0 ? afterPicks(ids, picks) : null;
}

import type { StateCreator } from 'zustand';
import type { NodeId, PortId } from '../../graph/model.ts';
import type { EditorState } from './editor-store.ts';

export interface SelectedEdge {
  readonly from: NodeId;
  readonly port: PortId;
}

/** Where the person is to be taken: a step, and a field of its form. `turn` tells apart the same wish made twice. */
export interface Attention {
  readonly node: NodeId;
  readonly path: readonly (string | number)[] | null;
  readonly turn: number;
}

export interface SelectionSlice {
  readonly selected: readonly NodeId[];
  readonly selectedEdges: readonly SelectedEdge[];
  readonly attention: Attention | null;
  select(nodes: readonly NodeId[], edges?: readonly SelectedEdge[]): void;
  /** Selects a step, brings it into view and, with a path, puts the cursor into that field. */
  attend(node: NodeId, path?: readonly (string | number)[]): void;
}

const NO_EDGES: readonly SelectedEdge[] = [];

export const selectionSlice: StateCreator<EditorState, [], [], SelectionSlice> = (set, get) => ({
  selected: [],
  selectedEdges: NO_EDGES,
  attention: null,
  select: (selected, selectedEdges = NO_EDGES) => set({ selected, selectedEdges }),
  attend: (node, path) => {
    const turn = (get().attention?.turn ?? 0) + 1;
    set({ selected: [node], selectedEdges: NO_EDGES, attention: { node, path: path ?? null, turn } });
  },
});

import type { StateCreator } from 'zustand';
import type { EditorState } from './editor-store.ts';
import type { SelectedEdge } from './selection-slice.ts';

export interface PlacementSlice {
  /** The edge that a step being dragged would be dropped into. */
  readonly dropEdge: SelectedEdge | null;
  hoverEdge(edge: SelectedEdge | null): void;
}

export const placementSlice: StateCreator<EditorState, [], [], PlacementSlice> = (set, get) => ({
  dropEdge: null,
  hoverEdge: (edge) => {
    const { dropEdge } = get();
    if (dropEdge?.from !== edge?.from || dropEdge?.port !== edge?.port) set({ dropEdge: edge });
  },
});

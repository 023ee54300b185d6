import { createStore, type StoreApi } from 'zustand';
import type { FunnelGraph } from '../../graph/model.ts';
import { type DocumentSlice, documentSlice } from './document-slice.ts';
import { type LintSlice, lintSlice } from './lint-slice.ts';
import { type PlacementSlice, placementSlice } from './placement-slice.ts';
import { type Base, type SavingSlice, savingSlice } from './saving-slice.ts';
import { type SelectionSlice, selectionSlice } from './selection-slice.ts';

export type EditorState = DocumentSlice & SelectionSlice & SavingSlice & PlacementSlice & LintSlice;
export type EditorStore = StoreApi<EditorState>;

export interface Opened {
  readonly base: Base;
  /** Differs from the base where unsaved work was found on this device. */
  readonly graph: FunnelGraph;
  readonly readOnly: boolean;
}

/** One store for one opened funnel. */
export const createEditorStore = ({ base, graph, readOnly }: Opened): EditorStore =>
  createStore<EditorState>()((...store) => ({
    ...documentSlice({ graph, readOnly })(...store),
    ...selectionSlice(...store),
    ...savingSlice(base)(...store),
    ...placementSlice(...store),
    ...lintSlice(...store),
  }));

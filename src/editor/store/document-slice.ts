import type { StateCreator } from 'zustand';
import type { FunnelGraph } from '../../graph/model.ts';
import type { Operation } from '../../graph/operations/edit.ts';
import type { RefusalWord } from '../../graph/operations/words.ts';
import { emptyHistory, type History, record, redo, type Step, undo } from '../history/history.ts';
import type { EditorState } from './editor-store.ts';

export interface DocumentSlice {
  readonly graph: FunnelGraph;
  readonly history: History;
  /** A viewer looks; nothing edits. */
  readonly readOnly: boolean;
  /** The only way to change the document. Gives the reason if the edit is refused, else null. */
  edit(operation: Operation, options?: { readonly together?: string }): RefusalWord | null;
  undo(): void;
  redo(): void;
}

export const documentSlice =
  (opened: {
    readonly graph: FunnelGraph;
    readonly readOnly: boolean;
  }): StateCreator<EditorState, [], [], DocumentSlice> =>
  (set, get) => {
    const step = (take: (graph: FunnelGraph, history: History) => Step | null) => {
      const { graph, history, readOnly } = get();
      const taken = readOnly ? null : take(graph, history);
      if (taken) set(taken);
    };
    return {
      ...opened,
      history: emptyHistory,
      edit: (operation, { together } = {}) => {
        const { graph, history, readOnly } = get();
        if (readOnly) return null;
        const edit = operation(graph);
        if ('refused' in edit) return edit.refused;
        if (edit.graph === graph) return null;
        const remembered = { together: together ?? null, at: Date.now() };
        set({ graph: edit.graph, history: record(history, graph, edit.graph, remembered) });
        return null;
      },
      undo: () => step(undo),
      redo: () => step(redo),
    };
  };

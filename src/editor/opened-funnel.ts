import type { LoadedFunnel } from '../data/funnels/load-funnel.ts';
import type { UnsavedCopy } from './saving/unsaved-copy.ts';
import { createEditorStore, type EditorStore } from './store/editor-store.ts';
import { isDirty } from './store/saving-slice.ts';

export interface OpenedFunnel {
  readonly store: EditorStore;
  /** When the unsaved work was left that was found again; null if there was none. */
  readonly restoredFrom: number | null;
}

/**
 * A funnel with what was left unsaved on this device. Where the draft has moved on since, the work keeps the revision
 * that it is based on: the server will refuse to save it as it stands, and the person decides.
 */
export function openFunnel(
  { funnel, graph }: LoadedFunnel,
  copy: UnsavedCopy | null,
  readOnly: boolean,
): OpenedFunnel {
  const loaded = { graph, revision: funnel.draftRevision };
  if (!copy || readOnly || !isDirty(copy)) {
    return { store: createEditorStore({ base: loaded, graph, readOnly }), restoredFrom: null };
  }
  const base = copy.base.revision === loaded.revision ? loaded : copy.base;
  return { store: createEditorStore({ base, graph: copy.graph, readOnly }), restoredFrom: copy.at };
}

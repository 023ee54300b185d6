import { useCallback } from 'react';
import { duplicateNodes } from '../graph/operations/duplicate-nodes.ts';
import { COLUMN } from './canvas/card-size.ts';
import { newNodeId } from './palette/new-node-id.ts';
import { useEditorStore } from './store/use-editor.ts';

/** Copies the selected steps beside themselves and selects the copies. */
export function useDuplicateSelected(): () => void {
  const store = useEditorStore();
  return useCallback(() => {
    const { selected, edit, select } = store.getState();
    if (selected.length === 0) return;
    const copies = Object.fromEntries(selected.map((id) => [id, newNodeId()]));
    const refused = edit((graph) => duplicateNodes(graph, copies, { x: COLUMN, y: 0 }));
    if (!refused) select(Object.values(copies));
  }, [store]);
}

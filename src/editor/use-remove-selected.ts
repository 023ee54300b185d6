import { useCallback } from 'react';
import { disconnect } from '../graph/operations/disconnect.ts';
import { inOrder } from '../graph/operations/edit.ts';
import { removeNodes } from '../graph/operations/remove-nodes.ts';
import { useEditorStore } from './store/use-editor.ts';

/** Removes the selected steps, closing the gaps, and the selected edges. */
export function useRemoveSelected(): () => void {
  const store = useEditorStore();
  return useCallback(() => {
    const { selected, selectedEdges, graph, edit, select } = store.getState();
    const nodes = selected.filter((id) => graph.nodes[id]);
    const edges = selectedEdges.filter(
      ({ from, port }) => !nodes.includes(from) && graph.nodes[from]?.ports[port] !== undefined,
    );
    edit(
      inOrder(
        ...edges.map(
          ({ from, port }) =>
            (now: typeof graph) =>
              disconnect(now, from, port),
        ),
        (now) => removeNodes(now, nodes),
      ),
    );
    select([]);
  }, [store]);
}

import { useMemo } from 'react';
import type { Position } from '../../graph/model.ts';
import type { Operation } from '../../graph/operations/edit.ts';
import { refusalWords } from '../../graph/operations/words.ts';
import { type KindId, kinds } from '../../nodes/kinds.ts';
import { useWords } from '../../text/use-words.ts';
import { notify } from '../../ui/notify.ts';
import type { SelectedEdge } from '../store/selection-slice.ts';
import { useEditorStore } from '../store/use-editor.ts';
import { newNodeId } from './new-node-id.ts';
import { placeAfter, placeAt, placeInEdge } from './place-step.ts';

export interface AddStep {
  at(kind: KindId, position: Position): void;
  intoEdge(kind: KindId, edge: SelectedEdge): void;
  /** After what is selected, else at `otherwise`. */
  bySelection(kind: KindId, otherwise: Position): void;
}

/** Adds fresh steps and selects them. */
export function useAddStep(): AddStep {
  const store = useEditorStore();
  const say = useWords(refusalWords);
  return useMemo(() => {
    const add = (kind: KindId, place: (node: ReturnType<typeof freshNode>) => Operation, reveal = false) => {
      const node = freshNode(kind);
      const refused = store.getState().edit(place(node));
      if (refused) notify.warning(say(refused));
      else if (reveal) store.getState().attend(node.id);
      else store.getState().select([node.id]);
    };
    return {
      at: (kind, position) => add(kind, (node) => placeAt(node, position)),
      intoEdge: (kind, edge) => add(kind, (node) => placeInEdge(node, edge)),
      bySelection: (kind, otherwise) => {
        const { selected, selectedEdges } = store.getState();
        const [edge] = selectedEdges;
        const last = selected.at(-1);
        const place = (node: ReturnType<typeof freshNode>) => {
          if (edge && selected.length === 0) return placeInEdge(node, edge);
          return last === undefined ? placeAt(node, otherwise) : placeAfter(node, last);
        };
        // It may stand out of sight; what is dropped by hand stands where the hand is.
        add(kind, place, true);
      },
    };
  }, [store, say]);
}

const freshNode = (kind: KindId) => ({
  id: newNodeId(),
  kind,
  title: null,
  settings: kinds[kind].defaults,
  ports: {},
});

import type { FunnelGraph } from '../model.ts';
import type { RefusalWord } from './words.ts';

/** What became of an edit: the changed document, or the reason why it stays as it is. */
export type Edit = { readonly graph: FunnelGraph } | { readonly refused: RefusalWord };

/** One edit waiting for a document; compound edits are lists of these. */
export type Operation = (graph: FunnelGraph) => Edit;

export const refuse = (refused: RefusalWord): Edit => ({ refused });

/** All of them in order, or none: the first refusal is the answer. */
export function inOrder(...operations: readonly Operation[]): Operation {
  return (graph) => {
    let edit: Edit = { graph };
    for (const operation of operations) {
      if ('refused' in edit) return edit;
      edit = operation(edit.graph);
    }
    return edit;
  };
}

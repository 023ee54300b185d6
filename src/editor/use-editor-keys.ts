import { useEffect } from 'react';
import { useEditorStore } from './store/use-editor.ts';
import { useDuplicateSelected } from './use-duplicate-selected.ts';
import { useRemoveSelected } from './use-remove-selected.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable="true"]') !== null;

/** A dialog or menu over the editor has the keys to itself. */
const isCovered = (): boolean =>
  document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]') !== null;

/** The keys of the editor. In a field, undo stays the document's: each keystroke there is an edit of it. */
export function useEditorKeys(): void {
  const store = useEditorStore();
  const removeSelected = useRemoveSelected();
  const duplicateSelected = useDuplicateSelected();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isCovered()) return;
      const action = actionOf(event, isTyping(event.target));
      if (!action) return;
      event.preventDefault();
      const { undo, redo, select, graph } = store.getState();
      const actions = {
        undo,
        redo,
        remove: removeSelected,
        duplicate: duplicateSelected,
        all: () => select(Object.keys(graph.nodes)),
        none: () => select([]),
      };
      actions[action]();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [store, removeSelected, duplicateSelected]);
}

type Action = 'undo' | 'redo' | 'remove' | 'duplicate' | 'all' | 'none';

function actionOf(event: KeyboardEvent, typing: boolean): Action | null {
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
    if (key === 'y') return 'redo';
    if (typing) return null;
    if (key === 'd') return 'duplicate';
    return key === 'a' ? 'all' : null;
  }
  if (typing) return null;
  if (key === 'delete' || key === 'backspace') return 'remove';
  return key === 'escape' ? 'none' : null;
}

import { Redo2, Undo2 } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useEditor, useEditorStore } from '../store/use-editor.ts';
import { editorWords } from '../words.ts';

export function HistoryButtons() {
  const say = useWords(editorWords);
  const store = useEditorStore();
  const canUndo = useEditor((state) => state.history.past.length > 0);
  const canRedo = useEditor((state) => state.history.future.length > 0);
  return (
    <div className="flex">
      <IconButton
        icon={Undo2}
        label={say('undo')}
        shortcut="Ctrl+Z"
        disabled={!canUndo}
        onClick={() => store.getState().undo()}
      />
      <IconButton
        icon={Redo2}
        label={say('redo')}
        shortcut="Ctrl+Shift+Z"
        disabled={!canRedo}
        onClick={() => store.getState().redo()}
      />
    </div>
  );
}

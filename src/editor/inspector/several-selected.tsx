import { Trash2 } from 'lucide-react';
import type { NodeId } from '../../graph/model.ts';
import { useWords } from '../../text/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { useEditor } from '../store/use-editor.ts';
import { useRemoveSelected } from '../use-remove-selected.ts';
import { editorWords } from '../words.ts';

export function SeveralSelected({ ids }: { ids: readonly NodeId[] }) {
  const say = useWords(editorWords);
  const readOnly = useEditor((state) => state.readOnly);
  const removeSelected = useRemoveSelected();
  return (
    <div className="flex flex-col items-start gap-3 p-4">
      <p className="text-sm text-ink">{say('several-selected', { count: ids.length })}</p>
      {!readOnly && (
        <Button icon={Trash2} onClick={removeSelected}>
          {say('delete-steps', { count: ids.length })}
        </Button>
      )}
    </div>
  );
}

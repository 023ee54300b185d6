import clsx from 'clsx';
import { Check, CloudOff, LoaderCircle, type LucideIcon, Pencil, TriangleAlert } from 'lucide-react';
import { useFailureText } from '../../data/use-failure-text.ts';
import { useWords } from '../../text/use-words.ts';
import { Button } from '../../ui/button.tsx';
import type { SavingStatus } from '../store/saving-slice.ts';
import { useEditor, useEditorStore } from '../store/use-editor.ts';
import { type EditorWord, editorWords } from '../words.ts';

const LOOK: Readonly<Record<SavingStatus['status'], { icon: LucideIcon; word: EditorWord; ink: string }>> = {
  saved: { icon: Check, word: 'saved', ink: 'text-ink-faint' },
  unsaved: { icon: Pencil, word: 'unsaved', ink: 'text-ink-faint' },
  saving: { icon: LoaderCircle, word: 'saving', ink: 'text-ink-faint' },
  retrying: { icon: CloudOff, word: 'retrying', ink: 'text-warning-ink' },
  failed: { icon: TriangleAlert, word: 'save-failed', ink: 'text-danger-ink' },
  stale: { icon: TriangleAlert, word: 'stale', ink: 'text-warning-ink' },
};

/** Whether the server has what is seen. */
export function SavingState({ onSaveNow }: { onSaveNow: () => void }) {
  const say = useWords(editorWords);
  const failureText = useFailureText();
  const store = useEditorStore();
  const saving = useEditor((state) => state.saving);
  const { icon: Icon, word, ink } = LOOK[saving.status];
  const reason = 'failure' in saving ? failureText(saving.failure) : undefined;
  return (
    <span role="status" className={clsx('flex min-w-0 items-center gap-1.5 text-xs', ink)} title={reason}>
      <Icon aria-hidden className={clsx('size-3.5 shrink-0', saving.status === 'saving' && 'animate-spin')} />
      <span className="truncate">
        {say(word)}
        {saving.status === 'failed' && `: ${reason}`}
      </span>
      {(saving.status === 'retrying' || saving.status === 'failed') && (
        <Button size="small" variant="ghost" onClick={onSaveNow}>
          {say('save-now')}
        </Button>
      )}
      {saving.status === 'stale' && saving.postponed && (
        <Button size="small" onClick={() => store.getState().postpone(false)}>
          {say('decide')}
        </Button>
      )}
    </span>
  );
}

import { Link } from '@tanstack/react-router';
import { ArrowLeft, Eye } from 'lucide-react';
import { useWords } from '../text/use-words.ts';
import { Badge } from '../ui/badge.tsx';
import { Tooltip } from '../ui/tooltip.tsx';
import { useOpenedFunnel } from './funnel-context.ts';
import { FunnelName } from './funnel-name.tsx';
import { HistoryButtons } from './history/history-buttons.tsx';
import { ProblemsButton } from './problems/problems-button.tsx';
import { PauseButton } from './publishing/pause-button.tsx';
import { PublishButton } from './publishing/publish-button.tsx';
import { StatusBadge } from './publishing/status-badge.tsx';
import type { Autosave } from './saving/autosave.ts';
import { SavingState } from './saving/saving-state.tsx';
import { useEditor } from './store/use-editor.ts';
import { editorWords } from './words.ts';

export function EditorBar({ autosave }: { autosave: Autosave }) {
  const say = useWords(editorWords);
  const { status } = useOpenedFunnel();
  const readOnly = useEditor((state) => state.readOnly);
  return (
    <header className="flex h-12 shrink-0 items-center gap-2 border-b border-line bg-surface px-3">
      <Tooltip text={say('back')} side="bottom">
        <Link
          to="/funnels"
          aria-label={say('back')}
          className="flex size-8 shrink-0 items-center justify-center rounded-md text-ink-muted hover:bg-hover hover:text-ink"
        >
          <ArrowLeft aria-hidden className="size-4" strokeWidth={1.75} />
        </Link>
      </Tooltip>
      <FunnelName />
      <StatusBadge status={status} />
      <div className="flex min-w-0 flex-1 items-center gap-2 pl-2">
        {!readOnly && <SavingState onSaveNow={() => void autosave.flush()} />}
      </div>
      {readOnly ? (
        <Tooltip text={say('view-only-hint')} side="bottom">
          <span>
            <Badge icon={Eye}>{say('view-only')}</Badge>
          </span>
        </Tooltip>
      ) : (
        <HistoryButtons />
      )}
      <ProblemsButton />
      {!readOnly && <PauseButton />}
      {!readOnly && status !== 'archived' && <PublishButton autosave={autosave} />}
    </header>
  );
}

import { useContext } from 'react';
import { nameOfEditor } from '../../data/funnels/person.ts';
import type { StaleDraft, TheirChange } from '../../data/funnels/save-funnel.ts';
import { diffGraphs, nodesInDiff } from '../../graph/diff.ts';
import { stepName } from '../../nodes/step-name.ts';
import { LocaleContext } from '../../text/locale-context.ts';
import { useFormat } from '../../text/use-format.ts';
import { useWords } from '../../text/use-words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { useConfirm } from '../../ui/confirm-context.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useNow } from '../../ui/use-now.ts';
import { useEditor, useEditorStore } from '../store/use-editor.ts';
import { editorWords } from '../words.ts';

/** A save was refused because the draft has moved on: shows who changed what, and asks how to go on. */
export function StaleDialog() {
  const saving = useEditor((state) => state.saving);
  return saving.status === 'stale' && !saving.postponed ? <OpenDialog stale={saving.stale} /> : null;
}

function OpenDialog({ stale }: { stale: StaleDraft }) {
  const say = useWords(editorWords);
  const store = useEditorStore();
  const confirm = useConfirm();
  const base = useEditor((state) => state.base.graph);
  const graph = useEditor((state) => state.graph);
  const mine = nodesInDiff(diffGraphs(base, graph));
  const discard = async () => {
    const sure = await confirm({
      title: say('discard-title'),
      body: say('discard-body', { count: mine.length }),
      confirmLabel: say('discard-confirm'),
      tone: 'danger',
    });
    if (sure) store.getState().takeTheirs(stale);
  };
  return (
    <Dialog
      open
      // Closed without an answer, it waits in the bar: every later save would be refused as well.
      onOpenChange={(open) => !open && store.getState().postpone(true)}
      title={say('stale-title')}
      description={say('stale-body')}
      footer={
        <>
          <Button onClick={() => void discard()}>{say('take-theirs')}</Button>
          <Button variant="primary" onClick={() => store.getState().keepMine(stale)}>
            {say('keep-mine')}
          </Button>
        </>
      }
    >
      <h3 className="mb-1 text-xs font-medium text-ink-muted">{say('stale-theirs')}</h3>
      <ul className="divide-y divide-line rounded-md border border-line">
        {stale.changes.map((change) => (
          <ChangeRow key={change.node} change={change} stale={stale} mine={mine.includes(change.node)} />
        ))}
      </ul>
      <p className="mt-3 text-sm text-ink-muted">{say('keep-mine-hint', { count: mine.length })}</p>
    </Dialog>
  );
}

function ChangeRow({ change, stale, mine }: { change: TheirChange; stale: StaleDraft; mine: boolean }) {
  const say = useWords(editorWords);
  const format = useFormat();
  const now = useNow();
  const locale = useContext(LocaleContext);
  const before = useEditor((state) => state.base.graph.nodes[change.node]);
  const step = stale.graph.nodes[change.node] ?? before;
  const what = change.change === 'deleted' ? 'change-deleted' : before ? 'change-changed' : 'change-added';
  const who = nameOfEditor(change.by) ?? say('someone');
  return (
    <li className="flex items-center gap-2 px-3 py-2">
      <div className="min-w-0 flex-1">
        <p className="truncate text-sm text-ink">
          {step ? stepName(step, locale) : say('deleted-step')}{' '}
          <span className="text-ink-muted">{say(what)}</span>
        </p>
        <p className="truncate text-xs text-ink-muted">
          {say('change-by', { who, when: format.relative(change.at, now) })}
        </p>
      </div>
      {mine && <Badge tone="warning">{say('also-mine')}</Badge>}
    </li>
  );
}

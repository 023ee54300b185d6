import { useCallback } from 'react';
import { type PublishResult, usePublishFunnel } from '../../data/funnels/publish-funnel.ts';
import { kindOf } from '../../nodes/kinds.ts';
import { compile } from '../../runtime/compile.ts';
import { listenersOf } from '../../runtime/listeners-of.ts';
import { useWords } from '../../text/use-words.ts';
import { useConfirm } from '../../ui/confirm-context.ts';
import { notify } from '../../ui/notify.ts';
import { usePeopleInside } from '../counts/use-people-inside.ts';
import { useOpenedFunnel } from '../funnel-context.ts';
import type { Autosave } from '../saving/autosave.ts';
import { useEditorStore } from '../store/use-editor.ts';
import { editorWords } from '../words.ts';

export interface Publishing {
  /** Saves, asks and publishes. To be called without errors in the funnel. */
  publish(): Promise<void>;
  readonly pending: boolean;
}

export function usePublish(autosave: Autosave): Publishing {
  const say = useWords(editorWords);
  const store = useEditorStore();
  const funnel = useOpenedFunnel();
  const confirmPublishing = useConfirmPublishing();
  const { mutateAsync, isPending } = usePublishFunnel();
  const tell = useCallback(
    (result: PublishResult) => {
      if ('number' in result) notify.success(say('published-now', { number: result.number }));
      else if ('stale' in result) store.setState({ saving: { status: 'stale', stale: result.stale } });
      else notify.error(say('publish-refused-title'), { description: say(`refused-${result.refused}`) });
    },
    [say, store],
  );
  const publish = async () => {
    if (!(await autosave.flush())) return void notify.error(say('publish-unsaved'));
    const { base } = store.getState();
    if (!(await confirmPublishing())) return;
    const listeners = listenersOf(compile(base.graph, { funnelId: funnel.id, versionId: '' }, kindOf));
    tell(await mutateAsync({ funnelId: funnel.id, revision: base.revision, listeners }));
  };
  return { publish, pending: isPending };
}

function useConfirmPublishing(): () => Promise<boolean> {
  const say = useWords(editorWords);
  const confirm = useConfirm();
  const inside = usePeopleInside();
  const { status, publishedNumber } = useOpenedFunnel();
  const number = (publishedNumber ?? 0) + 1;
  const body = (
    <div className="flex flex-col gap-2">
      <p>{publishedNumber === null ? say('publish-first') : say('publish-inside', { count: inside.all })}</p>
      {inside.atGoneSteps > 0 && <p>{say('publish-gone', { count: inside.atGoneSteps })}</p>}
      {status === 'paused' && <p>{say('publish-paused')}</p>}
    </div>
  );
  return () =>
    confirm({
      title: say('publish-title', { number }),
      body,
      confirmLabel: say('publish-confirm', { number }),
    });
}

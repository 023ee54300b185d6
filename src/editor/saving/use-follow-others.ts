import { useEffect } from 'react';
import type { LoadedFunnel } from '../../data/funnels/load-funnel.ts';
import { nameOfEditor } from '../../data/funnels/person.ts';
import { useWords } from '../../text/use-words.ts';
import { notify } from '../../ui/notify.ts';
import type { EditorStore } from '../store/editor-store.ts';
import { editorWords } from '../words.ts';

/** Shows what others saved as it comes, as long as nothing of mine is unsaved. */
export function useFollowOthers(store: EditorStore, { funnel, graph }: LoadedFunnel): void {
  const say = useWords(editorWords);
  useEffect(() => {
    const followed = store.getState().follow({ graph, revision: funnel.draftRevision });
    if (!followed) return;
    const who = nameOfEditor(funnel.updatedBy) ?? say('someone');
    notify.info(say('updated', { who }), { description: say('updated-hint') });
  }, [store, funnel, graph, say]);
}

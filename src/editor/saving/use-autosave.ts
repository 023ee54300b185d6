import { useEffect, useMemo } from 'react';
import { useWords } from '../../text/use-words.ts';
import { notify } from '../../ui/notify.ts';
import type { EditorStore } from '../store/editor-store.ts';
import { isDirty } from '../store/saving-slice.ts';
import { editorWords } from '../words.ts';
import { type Autosave, createAutosave } from './autosave.ts';
import { saveGraphOf } from './save-graph.ts';
import { clearUnsavedCopy, writeUnsavedCopy } from './unsaved-copy.ts';

/** Saves while the editor is open, keeps a copy of what is not saved yet, and holds back who would leave too early. */
export function useAutosave(store: EditorStore, funnelId: string, personId: string): Autosave {
  const say = useWords(editorWords);
  const autosave = useMemo(() => createAutosave(store, saveGraphOf(funnelId)), [store, funnelId]);
  useEffect(() => {
    const stop = autosave.start();
    return () => {
      // Leaving the page inside the app: what is unsaved goes out now; the copy stays until it has arrived.
      void autosave.flush().then((saved) => saved && clearUnsavedCopy(funnelId, personId));
      stop();
    };
  }, [autosave, funnelId, personId]);
  useEffect(
    () => keepCopies(store, funnelId, personId, () => notify.warning(say('storage-full'))),
    [store, funnelId, personId, say],
  );
  useEffect(() => {
    const hold = (event: BeforeUnloadEvent) => {
      if (isDirty(store.getState())) event.preventDefault();
    };
    addEventListener('beforeunload', hold);
    return () => removeEventListener('beforeunload', hold);
  }, [store]);
  return autosave;
}

function keepCopies(
  store: EditorStore,
  funnelId: string,
  personId: string,
  onNoRoom: () => void,
): () => void {
  let warned = false;
  return store.subscribe((now, before) => {
    if (now.graph === before.graph && now.base === before.base) return;
    if (!isDirty(now)) return clearUnsavedCopy(funnelId, personId, { anyTab: true });
    const kept = writeUnsavedCopy(funnelId, personId, { base: now.base, graph: now.graph, at: Date.now() });
    if (!kept && !warned) onNoRoom();
    warned ||= !kept;
  });
}

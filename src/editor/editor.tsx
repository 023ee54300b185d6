import { useEffect, useState } from 'react';
import type { LoadedFunnel } from '../data/funnels/load-funnel.ts';
import { usePerson } from '../data/use-person.ts';
import type { WorkspaceReferences } from '../nodes/references.ts';
import { useFormat } from '../text/use-format.ts';
import { useWords } from '../text/use-words.ts';
import { notify } from '../ui/notify.ts';
import { Canvas } from './canvas/canvas.tsx';
import { CanvasProvider } from './canvas/canvas-provider.tsx';
import { EditorBar } from './editor-bar.tsx';
import { FunnelContext, ReferencesContext } from './funnel-context.ts';
import { Inspector } from './inspector/inspector.tsx';
import { openFunnel } from './opened-funnel.ts';
import { Palette } from './palette/palette.tsx';
import { PaletteDrag } from './palette/palette-drag.tsx';
import { useLint } from './problems/use-lint.ts';
import { StaleDialog } from './saving/stale-dialog.tsx';
import { readUnsavedCopy } from './saving/unsaved-copy.ts';
import { useAutosave } from './saving/use-autosave.ts';
import { useFollowOthers } from './saving/use-follow-others.ts';
import { EditorContext, useEditor } from './store/use-editor.ts';
import { useEditorKeys } from './use-editor-keys.ts';
import { useFunnelReferences } from './use-funnel-references.ts';
import { editorWords } from './words.ts';

export interface EditorProps {
  loaded: LoadedFunnel;
  workspaceReferences: WorkspaceReferences;
  readOnly: boolean;
}

/** Bar, palette, canvas and inspector over one store. */
export function Editor({ loaded, workspaceReferences, readOnly }: EditorProps) {
  const { funnel } = loaded;
  const person = usePerson();
  const [{ store, restoredFrom }] = useState(() =>
    openFunnel(loaded, readUnsavedCopy(funnel.id, person.id), readOnly || funnel.status === 'archived'),
  );
  const references = useFunnelReferences(store, workspaceReferences);
  const autosave = useAutosave(store, funnel.id, person.id);
  useLint(store, workspaceReferences);
  useFollowOthers(store, loaded);
  useTellRestored(restoredFrom);
  return (
    <EditorContext value={store}>
      <FunnelContext value={funnel}>
        <ReferencesContext value={references}>
          <CanvasProvider>
            <div className="flex h-full min-h-0 flex-col select-none">
              <EditorBar autosave={autosave} />
              <Rooms />
            </div>
            <StaleDialog />
          </CanvasProvider>
        </ReferencesContext>
      </FunnelContext>
    </EditorContext>
  );
}

function Rooms() {
  const readOnly = useEditor((state) => state.readOnly);
  useEditorKeys();
  return (
    <PaletteDrag>
      <div className="flex min-h-0 flex-1">
        {!readOnly && <Palette />}
        <div className="min-w-0 flex-1">
          <Canvas />
        </div>
        <Inspector />
      </div>
    </PaletteDrag>
  );
}

function useTellRestored(restoredFrom: number | null): void {
  const say = useWords(editorWords);
  const format = useFormat();
  useEffect(() => {
    if (restoredFrom === null) return;
    notify.info(say('restored'), { description: say('restored-at', { when: format.date(restoredFrom) }) });
  }, [restoredFrom, say, format]);
}

import { useContext, useEffect } from 'react';
import { lintFunnel } from '../../nodes/lint-funnel.ts';
import type { WorkspaceReferences } from '../../nodes/references.ts';
import { LocaleContext } from '../../text/locale-context.ts';
import type { EditorStore } from '../store/editor-store.ts';

/** Keeps the list of problems in step with the document and with the names in the workspace. */
export function useLint(store: EditorStore, workspace: WorkspaceReferences): void {
  const locale = useContext(LocaleContext);
  useEffect(() => {
    const lint = () => store.getState().report(lintFunnel(store.getState().graph, workspace, locale));
    lint();
    return store.subscribe((now, before) => {
      if (now.graph !== before.graph) lint();
    });
  }, [store, workspace, locale]);
}

import { useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import type { FunnelGraph } from '../graph/model.ts';
import { funnelReferences } from '../nodes/funnel-references.ts';
import type { References, WorkspaceReferences } from '../nodes/references.ts';
import { LocaleContext } from '../text/locale-context.ts';
import type { EditorStore } from './store/editor-store.ts';

/** The same value until a name in it changes: every card is drawn anew with it, and the document changes with each key. */
export function useFunnelReferences(store: EditorStore, workspace: WorkspaceReferences): References {
  const locale = useContext(LocaleContext);
  const mailSteps = useStore(store, ({ graph }) => JSON.stringify(mailNames(graph, workspace, locale)));
  return useMemo(
    () => ({ ...workspace, mailSteps: new Map(JSON.parse(mailSteps) as [string, string][]) }),
    [workspace, mailSteps],
  );
}

const mailNames = (
  graph: FunnelGraph,
  workspace: WorkspaceReferences,
  locale: Parameters<typeof funnelReferences>[2],
) => [...funnelReferences(graph, workspace, locale).mailSteps];

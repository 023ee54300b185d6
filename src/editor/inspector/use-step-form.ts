import { useContext, useMemo } from 'react';
import { useCreateList } from '../../data/references/create-list.ts';
import { useCreateTag } from '../../data/references/create-tag.ts';
import { WorkspaceContext } from '../../data/use-workspace.ts';
import type { Json, JsonObject } from '../../graph/json.ts';
import type { GraphNode } from '../../graph/model.ts';
import { changeSettings } from '../../graph/operations/change-settings.ts';
import type { FormProps } from '../../nodes/kind-view.ts';
import { kindShapes } from '../../nodes/kinds.ts';
import { useOpenedFunnel, useReferences } from '../funnel-context.ts';
import { useEditor, useEditorStore } from '../store/use-editor.ts';

const samePath = (a: readonly (string | number)[] | undefined, b: readonly (string | number)[]): boolean =>
  a?.length === b.length && a.every((key, index) => key === b[index]);

const withoutUndefined = (part: Readonly<Record<string, Json | undefined>>): JsonObject =>
  Object.fromEntries(Object.entries(part).filter((entry): entry is [string, Json] => entry[1] !== undefined));

/** What a kind's form is given: the drafted settings, the ways to change them, and what is wrong where. */
export function useStepForm(node: GraphNode): FormProps<JsonObject> {
  const store = useEditorStore();
  const references = useReferences();
  const { workspaceId } = useOpenedFunnel();
  const readOnly = useEditor((state) => state.readOnly);
  const problems = useEditor((state) => state.problems);
  const createTag = useCreateTag(workspaceId).mutateAsync;
  const createList = useCreateList(workspaceId).mutateAsync;
  const workspaceName = useContext(WorkspaceContext)?.name ?? '';
  const { id, settings } = node;
  return useMemo(() => {
    const write = (next: JsonObject, touched: string) => {
      const together = `settings:${id}:${touched}`;
      store.getState().edit((graph) => changeSettings(graph, kindShapes, id, next), { together });
    };
    return {
      node: id,
      settings,
      references,
      workspaceName,
      readOnly,
      change: (part) => {
        // Read anew: two changes in one event must not undo each other.
        const now = store.getState().graph.nodes[id]?.settings ?? {};
        write(withoutUndefined({ ...now, ...part }), Object.keys(part).join());
      },
      replace: (next) => write(next, 'all'),
      errorAt: (...path) =>
        problems.find((problem) => problem.node === id && samePath(problem.path, path))?.message,
      createTag,
      createList,
    };
  }, [id, settings, references, workspaceName, readOnly, problems, store, createTag, createList]);
}

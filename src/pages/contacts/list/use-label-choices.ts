import type { LabelAction } from '../../../data/contacts/change-labels.ts';
import { useFunnels } from '../../../data/funnels/list-funnels.ts';
import { useCreateList } from '../../../data/references/create-list.ts';
import { useCreateTag } from '../../../data/references/create-tag.ts';
import { useWorkspaceReferences } from '../../../data/references/use-workspace-references.ts';
import { useWorkspace } from '../../../data/use-workspace.ts';
import type { Choice } from '../../../ui/choice.ts';

export interface LabelChoices {
  readonly what: 'tag' | 'list' | 'funnel';
  readonly options: readonly Choice[];
  /** Where a name that does not exist may be created on the spot. */
  readonly create: ((name: string) => Promise<string>) | undefined;
}

export function useLabelChoices(action: LabelAction): LabelChoices {
  const { id } = useWorkspace();
  const { references } = useWorkspaceReferences(id);
  const funnels = useFunnels(id, false);
  const createTag = useCreateTag(id);
  const createList = useCreateList(id);
  const named = (names: ReadonlyMap<string, string> | undefined): Choice[] =>
    Array.from(names ?? [], ([value, label]) => ({ value, label }));
  if (action === 'add-to-funnel') {
    const active = (funnels.data ?? []).filter(({ status }) => status === 'active');
    return {
      what: 'funnel',
      options: active.map(({ id, name }) => ({ value: id, label: name })),
      create: undefined,
    };
  }
  if (action === 'apply-tag' || action === 'remove-tag') {
    const create = action === 'apply-tag' ? createTag.mutateAsync : undefined;
    return { what: 'tag', options: named(references?.tags), create };
  }
  const create = action === 'join-list' ? createList.mutateAsync : undefined;
  return { what: 'list', options: named(references?.lists), create };
}

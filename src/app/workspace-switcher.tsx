import { useNavigate, useRouter } from '@tanstack/react-router';
import clsx from 'clsx';
import { ChevronsUpDown, Plus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { usePerson } from '../data/use-person.ts';
import { useWorkspace } from '../data/use-workspace.ts';
import { useWorkspaces } from '../data/workspaces.ts';
import { useWords } from '../text/use-words.ts';
import { Dialog } from '../ui/dialog.tsx';
import { DropdownMenu, MenuChoices, MenuItem, MenuSeparator } from '../ui/dropdown-menu.tsx';
import { SkeletonText } from '../ui/skeleton.tsx';
import { chooseWorkspace } from './chosen-workspace.ts';
import { LogoMark } from './logo.tsx';
import { appWords } from './words.ts';

// Rarely wanted, and its list of time zones brings the combobox along.
const NewWorkspaceForm = lazy(() => import('./new-workspace-form.tsx'));

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The workspace that this navigation leads to. */
    workspace?: string;
  }
}

export function WorkspaceSwitcher({ rail }: { rail: boolean }) {
  const say = useWords(appWords);
  const navigate = useNavigate();
  const { history } = useRouter();
  const workspace = useWorkspace();
  const all = useWorkspaces(usePerson().id).data ?? [workspace];
  const [creating, setCreating] = useState(false);
  const go = async (id: string) => {
    // What is open belongs to the workspace that is left, and may ask to stay for changes that are not saved.
    await navigate({ to: '/funnels', state: { workspace: id } });
    if (history.location.state.workspace === id) chooseWorkspace(id);
  };
  const trigger = (
    <button
      type="button"
      aria-label={say('switchWorkspace', { name: workspace.name })}
      className={clsx(
        'flex h-9 items-center gap-2 rounded-md text-left hover:bg-hover',
        rail ? 'justify-center px-1.5' : 'px-1.5',
      )}
    >
      <LogoMark className="size-6 shrink-0" />
      {!rail && (
        <>
          <span className="min-w-0 flex-1 truncate text-sm font-semibold">{workspace.name}</span>
          <ChevronsUpDown aria-hidden className="size-3.5 shrink-0 text-ink-faint" />
        </>
      )}
    </button>
  );
  return (
    <>
      <DropdownMenu trigger={trigger} align="start">
        <MenuChoices
          label={say('workspace')}
          options={all.map(({ id, name }) => ({ value: id, label: name }))}
          value={workspace.id}
          onValueChange={(id) => void go(id)}
        />
        <MenuSeparator />
        <MenuItem icon={Plus} onSelect={() => setCreating(true)}>
          {say('newWorkspace')}
        </MenuItem>
      </DropdownMenu>
      <Dialog
        open={creating}
        onOpenChange={setCreating}
        title={say('newWorkspaceTitle')}
        description={say('newWorkspaceBody')}
        size="small"
      >
        <div className="pb-4">
          <Suspense fallback={<SkeletonText />}>
            <NewWorkspaceForm onCreated={() => setCreating(false)} />
          </Suspense>
        </div>
      </Dialog>
    </>
  );
}

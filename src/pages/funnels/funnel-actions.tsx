import { Archive, ArchiveRestore, Copy, Ellipsis, Pencil } from 'lucide-react';
import { useState } from 'react';
import { useDuplicateFunnel } from '../../data/funnels/duplicate-funnel.ts';
import type { FunnelRow } from '../../data/funnels/list-funnels.ts';
import { useRenameFunnel } from '../../data/funnels/rename-funnel.ts';
import { useWords } from '../../text/use-words.ts';
import { DropdownMenu, MenuItem, MenuSeparator } from '../../ui/dropdown-menu.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { NameDialog } from './name-dialog.tsx';
import { useArchiving } from './use-archiving.ts';
import { funnelsWords } from './words.ts';

/** What can be done with a funnel without opening it. */
export function FunnelActions({ funnel }: { funnel: FunnelRow }) {
  const say = useWords(funnelsWords);
  const [asking, setAsking] = useState<'rename' | 'duplicate' | null>(null);
  const { archive, restore } = useArchiving(funnel);
  const rename = useRenameFunnel();
  const duplicate = useDuplicateFunnel();
  const close = () => setAsking(null);
  return (
    <>
      <DropdownMenu
        trigger={<IconButton size="small" icon={Ellipsis} label={say('actions', { name: funnel.name })} />}
      >
        <MenuItem icon={Pencil} onSelect={() => setAsking('rename')}>
          {say('rename')}
        </MenuItem>
        <MenuItem icon={Copy} onSelect={() => setAsking('duplicate')}>
          {say('duplicate')}
        </MenuItem>
        <MenuSeparator />
        {funnel.status === 'archived' ? (
          <MenuItem icon={ArchiveRestore} onSelect={restore}>
            {say('restore')}
          </MenuItem>
        ) : (
          <MenuItem icon={Archive} tone="danger" onSelect={() => void archive()}>
            {say('archive')}
          </MenuItem>
        )}
      </DropdownMenu>
      {asking === 'rename' && (
        <NameDialog
          title={say('rename-title')}
          confirmLabel={say('rename-confirm')}
          initial={funnel.name}
          onConfirm={(name) => rename.mutateAsync({ funnelId: funnel.id, name })}
          onClose={close}
        />
      )}
      {asking === 'duplicate' && (
        <NameDialog
          title={say('duplicate-title')}
          body={say('duplicate-body')}
          confirmLabel={say('duplicate-confirm')}
          initial={say('copy-of', { name: funnel.name })}
          onConfirm={(name) => duplicate.mutateAsync({ funnelId: funnel.id, name })}
          onClose={close}
        />
      )}
    </>
  );
}

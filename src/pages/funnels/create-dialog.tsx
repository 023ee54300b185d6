import { useNavigate } from '@tanstack/react-router';
import { useCreateFunnel } from '../../data/funnels/create-funnel.ts';
import { useWorkspace } from '../../data/use-workspace.ts';
import { useWords } from '../../text/use-words.ts';
import { NameDialog } from './name-dialog.tsx';
import { funnelsWords } from './words.ts';

/** A new funnel, opened at once. */
export function CreateDialog({ onClose }: { onClose: () => void }) {
  const say = useWords(funnelsWords);
  const navigate = useNavigate();
  const { id } = useWorkspace();
  const create = useCreateFunnel(id);
  return (
    <NameDialog
      title={say('create-title')}
      body={say('create-body')}
      confirmLabel={say('create-confirm')}
      onConfirm={async (name) => {
        const funnelId = await create.mutateAsync(name);
        await navigate({ to: '/funnels/$funnelId', params: { funnelId } });
      }}
      onClose={onClose}
    />
  );
}

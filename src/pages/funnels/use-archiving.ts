import { useArchiveFunnel } from '../../data/funnels/archive-funnel.ts';
import type { FunnelRow } from '../../data/funnels/list-funnels.ts';
import { useRestoreFunnel } from '../../data/funnels/restore-funnel.ts';
import { useWords } from '../../text/use-words.ts';
import { useConfirm } from '../../ui/confirm-context.ts';
import { notify } from '../../ui/notify.ts';
import { funnelsWords } from './words.ts';

/** Puts a funnel away after asking, and takes it out again. */
export function useArchiving({ id, name, inside }: FunnelRow) {
  const say = useWords(funnelsWords);
  const confirm = useConfirm();
  const archiving = useArchiveFunnel();
  const restoring = useRestoreFunnel();
  const restore = () => restoring.mutate(id, { onSuccess: () => notify.success(say('restored', { name })) });
  const archive = async () => {
    const sure = await confirm({
      title: say('archive-title', { name }),
      body: say('archive-body', { count: inside }),
      confirmLabel: say('archive-confirm'),
      tone: 'danger',
    });
    if (!sure) return;
    await archiving.mutateAsync(id);
    notify.success(say('archived', { name }), { action: { label: say('undo'), onClick: restore } });
  };
  return { archive, restore };
}

import { type ApiKey, useRevokeApiKey } from '../../../data/api-keys/api-keys.ts';
import { useWords } from '../../../text/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { useConfirm } from '../../../ui/confirm-context.ts';
import { notify } from '../../../ui/notify.ts';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import { apiKeyWords } from './words.ts';

export function KeyRow({ workspaceId, apiKey }: { workspaceId: string; apiKey: ApiKey }) {
  const say = useWords(apiKeyWords);
  const confirm = useConfirm();
  const { mutate, isPending } = useRevokeApiKey(workspaceId);
  const { id, name, hint, lastUsedAt } = apiKey;
  const revoke = async () => {
    const sure = await confirm({
      title: say('revoke-title', { name }),
      body: say('revoke-body'),
      confirmLabel: say('revoke-confirm'),
      tone: 'danger',
    });
    if (sure) mutate(id, { onSuccess: () => notify.success(say('revoked')) });
  };
  return (
    <li className="flex items-center gap-3 py-2 text-sm">
      <span className="min-w-0 flex-1">
        <span className="block truncate font-medium text-ink">{name}</span>
        <span className="block text-xs text-ink-muted">
          {say('ending', { hint })}
          {' · '}
          {lastUsedAt ? (
            <>
              {say('used')} <RelativeTime at={Date.parse(lastUsedAt)} />
            </>
          ) : (
            say('never-used')
          )}
        </span>
      </span>
      <Button loading={isPending} onClick={() => void revoke()}>
        {say('revoke')}
      </Button>
    </li>
  );
}

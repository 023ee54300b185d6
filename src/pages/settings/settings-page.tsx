import { useFailureText } from '../../data/use-failure-text.ts';
import { useWorkspace } from '../../data/use-workspace.ts';
import { useWorkspaceSettings } from '../../data/workspace-settings/workspace-settings.ts';
import { useWords } from '../../text/use-words.ts';
import { Callout } from '../../ui/callout.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { ApiKeys } from './api-keys/api-keys.tsx';
import { SendingRules } from './sending-rules/sending-rules.tsx';
import { SettingsForm } from './settings-form.tsx';
import { settingsWords } from './words.ts';

export default function SettingsPage() {
  const say = useWords(settingsWords);
  const failureText = useFailureText();
  const { id, role } = useWorkspace();
  const { data, error, refetch, isFetching } = useWorkspaceSettings(id);
  const readOnly = role !== 'owner' && role !== 'admin';
  return (
    <Page width="reading">
      <PageHeader title={say('title')} description={say('description')} />
      {readOnly && <Callout className="mb-5">{say('read-only', { role: say(`role-${role}`) })}</Callout>}
      {!data && error && (
        <ErrorState title={say('load-failed')} onRetry={() => void refetch()} retrying={isFetching}>
          {failureText(error)}
        </ErrorState>
      )}
      {!data && !error && <SkeletonText lines={8} />}
      {data && (
        <div className="flex flex-col gap-8">
          <SettingsForm workspaceId={id} kept={data} readOnly={readOnly} />
          <SendingRules workspaceId={id} readOnly={readOnly} />
          {!readOnly && <ApiKeys workspaceId={id} />}
        </div>
      )}
    </Page>
  );
}

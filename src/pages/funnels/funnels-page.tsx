import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useFunnels } from '../../data/funnels/list-funnels.ts';
import { useFailureText } from '../../data/use-failure-text.ts';
import { useWorkspace } from '../../data/use-workspace.ts';
import { useWords } from '../../text/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { MissingSender } from '../missing-sender.tsx';
import { CreateDialog } from './create-dialog.tsx';
import { useFunnelColumns } from './funnel-columns.tsx';
import { type FunnelFilter, matchesFilter, NO_FILTER } from './funnel-filter.ts';
import { FunnelFilterBar } from './funnel-filter-bar.tsx';
import { NoFunnels } from './no-funnels.tsx';
import { funnelsWords } from './words.ts';

/** All funnels of the workspace. */
export default function FunnelsPage() {
  const say = useWords(funnelsWords);
  const navigate = useNavigate();
  const failureText = useFailureText();
  const { id: workspaceId, role } = useWorkspace();
  const mayEdit = role !== 'viewer';
  const [filter, setFilter] = useState<FunnelFilter>(NO_FILTER);
  const [creating, setCreating] = useState(false);
  const { data, error, refetch, isFetching, isPlaceholderData } = useFunnels(
    workspaceId,
    filter.status === 'archived',
  );
  const columns = useFunnelColumns(mayEdit);
  const shown = (data ?? []).filter((funnel) => matchesFilter(funnel, filter));
  const create = mayEdit && (
    <Button variant="primary" icon={Plus} onClick={() => setCreating(true)}>
      {say('create')}
    </Button>
  );
  return (
    <Page>
      <PageHeader title={say('title')} description={say('description')} actions={create} />
      <MissingSender />
      {error && !data ? (
        <ErrorState title={say('load-failed')} onRetry={() => void refetch()} retrying={isFetching}>
          {failureText(error)}
        </ErrorState>
      ) : (
        <>
          <FunnelFilterBar filter={filter} onChange={setFilter} />
          <DataTable
            label={say('title')}
            columns={columns}
            rows={shown}
            rowId={(funnel) => funnel.id}
            rowLabel={(funnel) => funnel.name}
            onOpenRow={({ id }) => void navigate({ to: '/funnels/$funnelId', params: { funnelId: id } })}
            loading={!data}
            stale={isPlaceholderData}
            empty={
              <NoFunnels
                any={(data?.length ?? 0) > 0 || filter.status === 'archived'}
                create={create}
                onClear={() => setFilter(NO_FILTER)}
              />
            }
          />
        </>
      )}
      {creating && <CreateDialog onClose={() => setCreating(false)} />}
    </Page>
  );
}

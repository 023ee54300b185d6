import { lazy, type ReactNode, Suspense } from 'react';
import { useFailureText } from '../data/use-failure-text.ts';
import { usePerson } from '../data/use-person.ts';
import { WorkspaceContext } from '../data/use-workspace.ts';
import { useWorkspaces } from '../data/workspaces.ts';
import { TimeZoneContext } from '../text/time-zone-context.ts';
import { useWords } from '../text/use-words.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { SkeletonPage } from '../ui/skeleton.tsx';
import { chosenAmong, useChosenWorkspaceId } from './chosen-workspace.ts';
import { appWords } from './words.ts';

const FirstWorkspace = lazy(() => import('./first-workspace.tsx'));

/** Nothing below runs without a workspace, so no page needs to ask whether there is one. */
export function WorkspaceProvider({ children }: { children: ReactNode }) {
  const say = useWords(appWords);
  const failureText = useFailureText();
  const person = usePerson();
  const workspaces = useWorkspaces(person.id);
  const { id } = useChosenWorkspaceId();
  if (workspaces.isPending) return <SkeletonPage />;
  if (workspaces.isError) {
    return (
      <ErrorState
        title={say('workspacesFailed')}
        onRetry={() => void workspaces.refetch()}
        retrying={workspaces.isFetching}
      >
        {failureText(workspaces.error)}
      </ErrorState>
    );
  }
  const workspace = chosenAmong(workspaces.data, id);
  if (!workspace) {
    return (
      <Suspense fallback={<SkeletonPage />}>
        <FirstWorkspace />
      </Suspense>
    );
  }
  return (
    // Keyed, so that no state of one workspace's pages survives in another's.
    <WorkspaceContext key={workspace.id} value={workspace}>
      <TimeZoneContext value={workspace.timeZone}>{children}</TimeZoneContext>
    </WorkspaceContext>
  );
}

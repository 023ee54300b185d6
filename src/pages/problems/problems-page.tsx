import { CircleCheck } from 'lucide-react';
import { useProblems } from '../../data/problems/list-problems.ts';
import { useFailureText } from '../../data/use-failure-text.ts';
import { useWorkspace } from '../../data/use-workspace.ts';
import { useWords } from '../../text/use-words.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { ProblemCard } from './problem-card.tsx';
import { TroubledProviders } from './troubled-providers.tsx';
import { problemWords } from './words.ts';

export default function ProblemsPage() {
  const say = useWords(problemWords);
  return (
    <Page width="reading">
      <PageHeader title={say('title')} description={say('description')} />
      <TroubledProviders />
      <Problems />
    </Page>
  );
}

function Problems() {
  const say = useWords(problemWords);
  const failureText = useFailureText();
  const { data, error, refetch, isFetching } = useProblems(useWorkspace().id);
  if (!data) {
    return error ? (
      <ErrorState title={say('load-failed')} onRetry={() => void refetch()} retrying={isFetching}>
        {failureText(error)}
      </ErrorState>
    ) : (
      <SkeletonText lines={8} />
    );
  }
  if (data.length === 0) {
    return (
      <EmptyState icon={CircleCheck} title={say('none-title')}>
        {say('none-body')}
      </EmptyState>
    );
  }
  return (
    <ul className="flex flex-col gap-3">
      {data.map((problem) => (
        <li key={[problem.source, problem.funnelId, problem.nodeId, problem.code, problem.message].join()}>
          <ProblemCard problem={problem} />
        </li>
      ))}
    </ul>
  );
}

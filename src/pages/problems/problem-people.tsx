import { Link } from '@tanstack/react-router';
import { RotateCcw } from 'lucide-react';
import { useProblemContacts } from '../../data/problems/list-problem-contacts.ts';
import type { Problem } from '../../data/problems/list-problems.ts';
import { useRetryOne } from '../../data/problems/retry-one.ts';
import { useFailureText } from '../../data/use-failure-text.ts';
import { useWorkspace } from '../../data/use-workspace.ts';
import { useWords } from '../../text/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { rowLink } from '../../ui/link-style.ts';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { problemWords } from './words.ts';

/** Whom a problem concerns, each to be looked at or tried again alone. */
export function ProblemPeople({ problem }: { problem: Problem }) {
  const say = useWords(problemWords);
  const failureText = useFailureText();
  const { id, role } = useWorkspace();
  const people = useProblemContacts(id, problem);
  const { mutate, isPending, variables } = useRetryOne(id);
  if (!people.data) {
    return people.error ? (
      <ErrorState title={say('load-failed')} onRetry={() => void people.refetch()}>
        {failureText(people.error)}
      </ErrorState>
    ) : (
      <SkeletonText lines={3} />
    );
  }
  const again = say(problem.source === 'journey' ? 'try-again' : 'send-again');
  return (
    <>
      <ul className="divide-y divide-line">
        {people.data.pages.flat().map(({ id: concerned, contactId, firstName, lastName, email, at }) => (
          <li key={concerned} className="flex h-9 items-center gap-3 text-sm">
            <Link to="/contacts/$contactId" params={{ contactId }} className={rowLink('min-w-0 truncate')}>
              {[firstName, lastName].filter(Boolean).join(' ') || email || contactId}
            </Link>
            <span className="ml-auto shrink-0 text-xs text-ink-muted">
              <RelativeTime at={Date.parse(at)} />
            </span>
            {role !== 'viewer' && (
              <IconButton
                icon={RotateCcw}
                size="small"
                label={again}
                disabled={isPending && variables.id === concerned}
                onClick={() => mutate({ source: problem.source, id: concerned })}
              />
            )}
          </li>
        ))}
      </ul>
      {people.hasNextPage && (
        <Button
          className="mt-2"
          loading={people.isFetchingNextPage}
          onClick={() => void people.fetchNextPage()}
        >
          {say('more')}
        </Button>
      )}
    </>
  );
}

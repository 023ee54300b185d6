import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { failureOf } from './failure.ts';

interface FailureMeta extends Record<string, unknown> {
  /** The caller shows the failure itself, at the field or in the page. */
  readonly quiet?: boolean;
  /** What failed, in the person's words, as the title of the toast. */
  readonly failure?: string;
}

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: FailureMeta;
    mutationMeta: FailureMeta;
  }
}

export interface FailureReport {
  readonly of: 'query' | 'mutation';
  readonly error: unknown;
  readonly title: string | undefined;
}

const WORTH_RETRYING = new Set(['offline', 'too-slow']);

/**
 * Failures that no page shows go to `report`: mutations, unless they are quiet, and queries that already had data
 * (a first load that fails is the page's own error state).
 */
export function createQueryClient(
  report: (failure: FailureReport) => void,
  onSessionEnded: () => void,
): QueryClient {
  const consider = (
    of: FailureReport['of'],
    error: unknown,
    meta: FailureMeta | undefined,
    shown: boolean,
  ) => {
    if (failureOf(error).kind === 'session-ended') onSessionEnded();
    else if (!shown && !meta?.quiet) report({ of, error, title: meta?.failure });
  };
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => consider('query', error, query.meta, query.state.data === undefined),
    }),
    mutationCache: new MutationCache({
      onError: (error, _variables, _result, mutation) => consider('mutation', error, mutation.meta, false),
    }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        gcTime: 5 * 60_000,
        retry: (count, error) => count < 2 && WORTH_RETRYING.has(failureOf(error).kind),
      },
      mutations: { retry: false },
    },
  });
}

import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { createQueryClient, type FailureReport } from '../data/query-client.ts';
import { endSession, useSession } from '../data/session.ts';
import { useFailureText } from '../data/use-failure-text.ts';
import { dataWords } from '../data/words.ts';
import { useWords } from '../text/use-words.ts';
import { ConfirmProvider } from '../ui/confirm-provider.tsx';
import { notify } from '../ui/notify.ts';
import { Toaster } from '../ui/toaster.tsx';
import { TooltipProvider } from '../ui/tooltip.tsx';

export function Providers({ children }: { children: ReactNode }) {
  const queries = useQueries();
  return (
    <QueryClientProvider client={queries}>
      <TooltipProvider>
        <ConfirmProvider>{children}</ConfirmProvider>
      </TooltipProvider>
      <Toaster />
    </QueryClientProvider>
  );
}

function useQueries() {
  const say = useWords(dataWords);
  const failureText = useFailureText();
  const [queries] = useState(() => {
    const report = ({ of, error, title }: FailureReport) =>
      notify.error(title ?? say(of === 'mutation' ? 'saveFailed' : 'loadFailed'), {
        description: failureText(error),
      });
    return createQueryClient(report, () => void endSession());
  });
  useEffect(
    () =>
      // Whoever signs in next on this browser must not see a glimpse of the last one's data.
      useSession.subscribe((session) => session.status === 'signed-out' && queries.clear()),
    [queries],
  );
  return queries;
}

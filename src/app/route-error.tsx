import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { RefreshCw } from 'lucide-react';
import { useFailureText } from '../data/use-failure-text.ts';
import { useWords } from '../text/use-words.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { appWords } from './words.ts';

// After a release the old pages' files are gone; browsers word it each in their way.
const CHUNK_GONE = /dynamically imported module|importing a module script|module script failed/i;

/** A page that failed leaves the shell around it standing. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const say = useWords(appWords);
  const failureText = useFailureText();
  const router = useRouter();
  if (CHUNK_GONE.test(String(error))) {
    const reload = (
      <Button variant="primary" icon={RefreshCw} onClick={() => window.location.reload()}>
        {say('reload')}
      </Button>
    );
    return (
      <EmptyState icon={RefreshCw} title={say('newVersionTitle')} action={reload}>
        {say('newVersionBody')}
      </EmptyState>
    );
  }
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <ErrorState title={say('pageFailed')} onRetry={retry}>
      {failureText(error)}
    </ErrorState>
  );
}

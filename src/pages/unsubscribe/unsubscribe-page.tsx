import { getRouteApi } from '@tanstack/react-router';
import { MailX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSubscription } from '../../data/unsubscribe/subscription.ts';
import { useFailureText } from '../../data/use-failure-text.ts';
import { useWords } from '../../text/use-words.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { SubscriptionCard } from './subscription-card.tsx';
import { unsubscribeWords } from './words.ts';

const route = getRouteApi('/unsubscribe/$token');

/** Opened from a mail by somebody who has no account here: one question, one button. */
export default function UnsubscribePage() {
  const say = useWords(unsubscribeWords);
  usePageTitle(say('title'));
  const { token } = route.useParams();
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-md flex-col justify-center px-4 py-12">
      <div className="rounded-md border border-line bg-surface p-8">
        <Content token={token} />
      </div>
    </main>
  );
}

function Content({ token }: { token: string }): ReactNode {
  const say = useWords(unsubscribeWords);
  const failureText = useFailureText();
  const { data, error, isFetching, refetch } = useSubscription(token);
  if (data) return <SubscriptionCard token={token} subscription={data} />;
  if (error) {
    return (
      <ErrorState
        title={say('loadFailed')}
        onRetry={() => void refetch()}
        retrying={isFetching}
        className="p-0!"
      >
        {failureText(error)}
      </ErrorState>
    );
  }
  if (data === undefined) return <SkeletonText lines={4} />;
  return (
    <div className="flex flex-col gap-3">
      <MailX aria-hidden className="size-6 text-ink-faint" strokeWidth={1.5} />
      <h1 className="text-lg font-semibold">{say('unknownTitle')}</h1>
      <p className="text-ink-muted">{say('unknownBody')}</p>
    </div>
  );
}

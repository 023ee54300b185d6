import { MailCheck, MailMinus } from 'lucide-react';
import { useChangeSubscription } from '../../data/unsubscribe/change-subscription.ts';
import type { Subscription } from '../../data/unsubscribe/subscription.ts';
import { useWords } from '../../text/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { textLink } from '../../ui/link-style.ts';
import { unsubscribeWords } from './words.ts';

export interface SubscriptionCardProps {
  token: string;
  subscription: Subscription;
}

export function SubscriptionCard({ token, subscription }: SubscriptionCardProps) {
  const { email, workspace, subscribed } = subscription;
  const say = useWords(unsubscribeWords);
  const change = useChangeSubscription(token);
  const Icon = subscribed ? MailMinus : MailCheck;
  const body = subscribed ? 'askBody' : 'doneBody';
  return (
    <div className="flex flex-col gap-3" aria-live="polite">
      <Icon aria-hidden className="size-6 text-accent-ink" strokeWidth={1.5} />
      <h1 className="text-lg font-semibold text-balance">
        {say(subscribed ? 'askTitle' : 'doneTitle', { workspace })}
      </h1>
      <p className="break-words text-ink-muted">
        {email === null ? say(`${body}NoAddress`, { workspace }) : say(body, { workspace, email })}
      </p>
      {change.isError && <Callout tone="danger">{say(subscribed ? 'failed' : 'failedUndo')}</Callout>}
      {subscribed ? (
        <Button
          variant="primary"
          size="large"
          className="mt-2 self-start"
          loading={change.isPending}
          onClick={() => change.mutate('unsubscribe')}
        >
          {say('confirm')}
        </Button>
      ) : (
        <Undo change={change} workspace={workspace} />
      )}
    </div>
  );
}

interface UndoProps {
  change: ReturnType<typeof useChangeSubscription>;
  workspace: string;
}

function Undo({ change, workspace }: UndoProps) {
  const say = useWords(unsubscribeWords);
  const keptOut = change.isSuccess && change.variables === 'resubscribe';
  if (keptOut) return <Callout>{say('keptOut', { workspace })}</Callout>;
  return (
    <p className="mt-2 text-ink-muted">
      {say('mistake')}{' '}
      <button
        type="button"
        className={textLink()}
        disabled={change.isPending}
        onClick={() => change.mutate('resubscribe')}
      >
        {say('resubscribe')}
      </button>
    </p>
  );
}

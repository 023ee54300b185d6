import { ArrowLeft, ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { type MailboxText, useText } from '../../data/mailbox/mailbox-text.ts';
import type { MailboxRow } from '../../data/mailbox/search-mailbox.ts';
import { useFailureText } from '../../data/use-failure-text.ts';
import { useWords } from '../../text/use-words.ts';
import { DateTime } from '../../ui/date-time.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { ChannelIcon } from './channel-icon.tsx';
import { mailboxWords } from './words.ts';

export interface TextReaderProps {
  row: MailboxRow;
  onBack: () => void;
}

/** An SMS, a WhatsApp message or a push, as its reader's phone would show it. */
export function TextReader({ row, onBack }: TextReaderProps) {
  const say = useWords(mailboxWords);
  return (
    <article className="flex min-h-0 flex-1 flex-col">
      <header className="flex items-start gap-2 border-b border-line px-4 pt-3 pb-2">
        <IconButton icon={ArrowLeft} label={say('backToList')} className="lg:hidden" onClick={onBack} />
        <div className="min-w-0 flex-1">
          <h2 className="flex items-center gap-2 text-base font-semibold">
            <ChannelIcon channel={row.channel} />
            {say('channelTo', { channel: say(`channel-${row.channel}`) })}
          </h2>
          <p className="mt-0.5 flex flex-wrap justify-between gap-x-4 text-xs text-ink-muted">
            <span className="break-all tabular-nums">{row.recipient}</span>
            <DateTime at={row.receivedAt} />
          </p>
        </div>
      </header>
      <div className="min-h-0 flex-1 overflow-auto bg-sunken p-6">
        <Content id={row.id} />
      </div>
    </article>
  );
}

function Content({ id }: { id: number }): ReactNode {
  const say = useWords(mailboxWords);
  const failureText = useFailureText();
  const { data, error, refetch, isFetching } = useText(id);
  if (data) return <Bubble {...data} />;
  if (error) {
    return (
      <ErrorState title={say('mailFailed')} onRetry={() => void refetch()} retrying={isFetching}>
        {failureText(error)}
      </ErrorState>
    );
  }
  return <SkeletonText lines={3} />;
}

const Bubble = ({ title, text, link }: MailboxText) => (
  <div className="w-fit max-w-md rounded-lg border border-line bg-surface px-4 py-3 text-sm">
    {title && <p className="font-semibold break-words">{title}</p>}
    <p className="break-words whitespace-pre-wrap">{text}</p>
    {link && (
      <p className="mt-2 flex items-center gap-1.5 border-t border-line pt-2 font-mono text-xs break-all text-ink-muted">
        <ExternalLink aria-hidden className="size-3.5 shrink-0" />
        {link}
      </p>
    )}
  </div>
);

import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { MailboxRow } from '../../data/mailbox/search-mailbox.ts';
import { useWords } from '../../text/use-words.ts';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { ChannelIcon } from './channel-icon.tsx';
import { mailboxWords } from './words.ts';

export interface MailListProps {
  mails: readonly MailboxRow[];
  open: MailboxRow | null;
  onOpen: (mail: MailboxRow) => void;
  /** Below the last mail. */
  children: ReactNode;
}

export function MailList({ mails, open, onOpen, children }: MailListProps) {
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">
      <ul className="divide-y divide-line">
        {mails.map((mail) => (
          <li key={mail.id}>
            <MailLine mail={mail} open={mail.id === open?.id} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}

interface MailLineProps {
  mail: MailboxRow;
  open: boolean;
  onOpen: (mail: MailboxRow) => void;
}

function MailLine({ mail, open, onOpen }: MailLineProps) {
  const say = useWords(mailboxWords);
  return (
    <button
      type="button"
      aria-current={open || undefined}
      onClick={() => onOpen(mail)}
      className={clsx(
        'flex w-full flex-col gap-0.5 px-4 py-2.5 text-left transition-colors focus-visible:-outline-offset-2',
        open ? 'bg-accent-soft' : 'hover:bg-hover',
      )}
    >
      <span className="flex w-full items-baseline justify-between gap-3">
        <span className="flex min-w-0 items-center gap-2">
          <ChannelIcon channel={mail.channel} />
          <span className="truncate text-sm font-medium text-ink">{mail.subject || say('noSubject')}</span>
        </span>
        <RelativeTime at={mail.receivedAt} className="shrink-0 text-xs text-ink-faint" />
      </span>
      <span className="w-full truncate pl-6 text-xs text-ink-muted">
        {say('to', { recipient: mail.recipient })}
      </span>
    </button>
  );
}

import { Link } from '@tanstack/react-router';
import clsx from 'clsx';
import { Inbox, MailOpen } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { type MailboxRow, useMailbox } from '../../data/mailbox/search-mailbox.ts';
import { useFailureText } from '../../data/use-failure-text.ts';
import { useWorkspace } from '../../data/use-workspace.ts';
import { useWords } from '../../text/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { MissingSender } from '../missing-sender.tsx';
import { MailList } from './mail-list.tsx';
import { MailReader } from './mail-reader.tsx';
import { MailSearch } from './mail-search.tsx';
import { TextReader } from './text-reader.tsx';
import { mailboxWords } from './words.ts';

export default function MailboxPage() {
  const say = useWords(mailboxWords);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<MailboxRow | null>(null);
  const Reader = open?.channel === 'email' ? MailReader : TextReader;
  return (
    <Page className="flex h-full flex-col">
      <PageHeader title={say('title')} description={say('description')} />
      <MissingSender />
      <div className="flex min-h-0 flex-1 overflow-hidden rounded-md border border-line bg-surface">
        <section
          aria-label={say('mails')}
          className={clsx(
            'w-full shrink-0 flex-col border-line lg:flex lg:w-90 lg:border-r',
            open ? 'hidden' : 'flex',
          )}
        >
          <MailSearch value={query} onChange={setQuery} />
          <Mails query={useDeferredValue(query.trim())} open={open} onOpen={setOpen} />
        </section>
        <section className={clsx('min-w-0 flex-1 flex-col lg:flex', open ? 'flex' : 'hidden')}>
          {open ? (
            <Reader key={open.id} row={open} onBack={() => setOpen(null)} />
          ) : (
            <EmptyState icon={MailOpen} title={say('chooseTitle')} className="my-auto">
              {say('chooseBody')}
            </EmptyState>
          )}
        </section>
      </div>
    </Page>
  );
}

interface MailsProps {
  query: string;
  open: MailboxRow | null;
  onOpen: (mail: MailboxRow) => void;
}

function Mails({ query, open, onOpen }: MailsProps) {
  const say = useWords(mailboxWords);
  const failureText = useFailureText();
  const mailbox = useMailbox(useWorkspace().id, query);
  if (!mailbox.data) {
    return mailbox.error ? (
      <ErrorState
        title={say('loadFailed')}
        onRetry={() => void mailbox.refetch()}
        retrying={mailbox.isFetching}
      >
        {failureText(mailbox.error)}
      </ErrorState>
    ) : (
      <div className="p-4">
        <SkeletonText lines={8} />
      </div>
    );
  }
  const mails = mailbox.data.pages.flatMap((part) => part.mails);
  if (mails.length === 0) return <NoMails query={query} />;
  return (
    <MailList mails={mails} open={open} onOpen={onOpen}>
      {mailbox.hasNextPage && (
        <Button
          variant="ghost"
          className="m-2"
          loading={mailbox.isFetchingNextPage}
          onClick={() => void mailbox.fetchNextPage()}
        >
          {say('older')}
        </Button>
      )}
    </MailList>
  );
}

function NoMails({ query }: { query: string }) {
  const say = useWords(mailboxWords);
  if (query !== '') {
    return (
      <EmptyState icon={Inbox} title={say('noMatchTitle', { query })}>
        {say('noMatchBody')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={Inbox}
      title={say('noneTitle')}
      action={
        <Button asChild>
          <Link to="/funnels">{say('toFunnels')}</Link>
        </Button>
      }
    >
      {say('noneBody')}
    </EmptyState>
  );
}

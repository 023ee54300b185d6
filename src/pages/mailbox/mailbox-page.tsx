import { Inbox } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { mailboxWords } from './words.ts';

export default function MailboxPage() {
  const say = useWords(mailboxWords);
  return (
    <Page>
      <PageHeader title={say('title')} />
      <EmptyState icon={Inbox} title={say('noneTitle')}>
        {say('noneBody')}
      </EmptyState>
    </Page>
  );
}

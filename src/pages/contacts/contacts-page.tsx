import { Users } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { contactsWords } from './words.ts';

export default function ContactsPage() {
  const say = useWords(contactsWords);
  return (
    <Page>
      <PageHeader title={say('title')} />
      <EmptyState icon={Users} title={say('noneTitle')}>
        {say('noneBody')}
      </EmptyState>
    </Page>
  );
}

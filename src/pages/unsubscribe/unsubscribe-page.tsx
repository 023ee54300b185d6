import { MailX } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { unsubscribeWords } from './words.ts';

export default function UnsubscribePage() {
  const say = useWords(unsubscribeWords);
  return (
    <Page>
      <PageHeader title={say('title')} />
      <EmptyState icon={MailX} title={say('noneTitle')}>
        {say('noneBody')}
      </EmptyState>
    </Page>
  );
}

import { Waypoints } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { funnelsWords } from './words.ts';

export default function FunnelsPage() {
  const say = useWords(funnelsWords);
  return (
    <Page>
      <PageHeader title={say('title')} />
      <EmptyState icon={Waypoints} title={say('noneTitle')}>
        {say('noneBody')}
      </EmptyState>
    </Page>
  );
}

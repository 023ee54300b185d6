import { useNavigate } from '@tanstack/react-router';
import { SearchX, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../../../text/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { contactsWords } from '../words.ts';

export function NoContacts({ filtered, create }: { filtered: boolean; create: ReactNode }) {
  const say = useWords(contactsWords);
  const navigate = useNavigate();
  if (!filtered) {
    return (
      <EmptyState icon={Users} title={say('none-title')} action={create}>
        {say('none-body')}
      </EmptyState>
    );
  }
  const clear = (
    <Button onClick={() => void navigate({ to: '/contacts', search: {} })}>{say('clear-filters')}</Button>
  );
  return (
    <EmptyState icon={SearchX} title={say('no-match-title')} action={clear}>
      {say('no-match-body')}
    </EmptyState>
  );
}

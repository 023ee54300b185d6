import { SearchX, Waypoints } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../../text/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { funnelsWords } from './words.ts';

export interface NoFunnelsProps {
  /** There are some, and the filter hides them. */
  any: boolean;
  /** The button that makes one; false for who may not. */
  create: ReactNode;
  onClear: () => void;
}

export function NoFunnels({ any, create, onClear }: NoFunnelsProps) {
  const say = useWords(funnelsWords);
  if (any) {
    return (
      <EmptyState
        icon={SearchX}
        title={say('no-match')}
        action={<Button onClick={onClear}>{say('clear-filter')}</Button>}
      >
        {say('no-match-body')}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={Waypoints} title={say('none-title')} action={create}>
      {say(create ? 'none-body' : 'none-reader')}
    </EmptyState>
  );
}

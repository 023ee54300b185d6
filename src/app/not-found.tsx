import { Link } from '@tanstack/react-router';
import { Compass } from 'lucide-react';
import { useWords } from '../text/use-words.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { appWords } from './words.ts';

export function NotFound() {
  const say = useWords(appWords);
  const action = (
    <Button asChild variant="primary">
      <Link to="/funnels">{say('toFunnels')}</Link>
    </Button>
  );
  return (
    <EmptyState
      icon={Compass}
      title={say('notFoundTitle')}
      action={action}
      className="min-h-[60vh] justify-center"
    >
      {say('notFoundBody')}
    </EmptyState>
  );
}

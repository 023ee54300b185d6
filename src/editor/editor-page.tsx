import { Waypoints } from 'lucide-react';
import { useWords } from '../text/use-words.ts';
import { defineWords } from '../text/words.ts';
import { EmptyState } from '../ui/empty-state.tsx';

const words = defineWords({ en: { title: 'The canvas is not here yet', body: 'Funnels are drawn here.' } });

export default function EditorPage() {
  const say = useWords(words);
  return (
    <EmptyState icon={Waypoints} title={say('title')}>
      {say('body')}
    </EmptyState>
  );
}

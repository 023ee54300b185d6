import { Waypoints } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { editorWords } from '../words.ts';

export function CanvasEmpty() {
  const say = useWords(editorWords);
  return (
    <div className="pointer-events-none absolute inset-0 flex items-center justify-center">
      <EmptyState icon={Waypoints} title={say('canvas-empty-title')}>
        {say('canvas-empty')}
      </EmptyState>
    </div>
  );
}

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../text/use-words.ts';
import { IconButton } from './icon-button.tsx';
import { uiWords } from './words.ts';

export interface SelectionBarProps {
  count: number;
  onClear: () => void;
  /** What can be done with all of them. */
  children: ReactNode;
}

/** Takes the place of a table's filters while rows are selected. */
export function SelectionBar({ count, onClear, children }: SelectionBarProps) {
  const say = useWords(uiWords);
  return (
    <div role="toolbar" className="flex min-h-8 flex-wrap items-center gap-2">
      <IconButton icon={X} label={say('clearSelection')} size="small" onClick={onClear} />
      <span aria-live="polite" className="mr-2 text-sm font-medium">
        {say('selected', { count })}
      </span>
      {children}
    </div>
  );
}

import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../text/use-words.ts';
import { IconButton } from './icon-button.tsx';
import { uiWords } from './words.ts';

export interface KeysetFooterProps {
  /** What is shown: `50 of about 12,400 contacts`. Without it, the number of rows. */
  summary?: ReactNode;
  count: number;
  /** Absent on the first and on the last page. */
  onPrevious?: (() => void) | undefined;
  onNext?: (() => void) | undefined;
}

/** Steps through pages by the key of the last row: there are no page numbers, and depth costs nothing. */
export function KeysetFooter({ summary, count, onPrevious, onNext }: KeysetFooterProps) {
  const say = useWords(uiWords);
  return (
    <nav
      aria-label={say('pages')}
      className="flex h-10 shrink-0 items-center justify-between gap-4 border-t border-line px-3"
    >
      <span aria-live="polite" className="truncate text-xs text-ink-muted">
        {summary ?? say('rowsShown', { count })}
      </span>
      <span className="flex gap-1">
        <IconButton
          icon={ChevronLeft}
          label={say('previous')}
          size="small"
          disabled={!onPrevious}
          onClick={onPrevious}
        />
        <IconButton
          icon={ChevronRight}
          label={say('next')}
          size="small"
          disabled={!onNext}
          onClick={onNext}
        />
      </span>
    </nav>
  );
}

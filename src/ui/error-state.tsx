import clsx from 'clsx';
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../text/use-words.ts';
import { Button } from './button.tsx';
import { uiWords } from './words.ts';

export interface ErrorStateProps {
  title?: ReactNode;
  /** What happened, and what becomes of the person's work. */
  children: ReactNode;
  onRetry?: () => void;
  retrying?: boolean;
  action?: ReactNode;
  className?: string;
}

export function ErrorState({
  title,
  children,
  onRetry,
  retrying = false,
  action,
  className,
}: ErrorStateProps) {
  const say = useWords(uiWords);
  return (
    <div role="alert" className={clsx('flex flex-col items-center px-6 py-16 text-center', className)}>
      <span className="mb-4 flex size-11 items-center justify-center rounded-md border border-danger-line bg-danger-soft text-danger-ink">
        <TriangleAlert aria-hidden className="size-5" strokeWidth={1.5} />
      </span>
      <h2 className="text-base font-semibold text-ink">{title ?? say('somethingWrong')}</h2>
      <div className="mt-1 max-w-[56ch] text-sm text-balance break-words text-ink-muted">{children}</div>
      <div className="mt-4 flex gap-2 empty:hidden">
        {onRetry && (
          <Button onClick={onRetry} loading={retrying}>
            {say('tryAgain')}
          </Button>
        )}
        {action}
      </div>
    </div>
  );
}

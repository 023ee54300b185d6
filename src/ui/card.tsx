import clsx from 'clsx';
import type { ReactNode } from 'react';

export interface CardProps {
  title?: ReactNode;
  /** At the end of the title's line. */
  actions?: ReactNode;
  /** Without padding, for a table or list that reaches the edges. */
  flush?: boolean;
  className?: string;
  children: ReactNode;
}

export function Card({ title, actions, flush = false, className, children }: CardProps) {
  return (
    <section
      className={clsx(
        'min-w-0 rounded-md border border-line bg-surface',
        flush && 'overflow-hidden',
        className,
      )}
    >
      {(title || actions) && (
        <div className="flex min-h-11 items-center justify-between gap-3 border-b border-line px-4 py-1.5">
          <h2 className="min-w-0 truncate text-sm font-semibold">{title}</h2>
          {actions && <div className="flex shrink-0 items-center gap-1">{actions}</div>}
        </div>
      )}
      <div className={clsx(!flush && 'p-4')}>{children}</div>
    </section>
  );
}

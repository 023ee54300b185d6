import clsx from 'clsx';
import type { ReactNode } from 'react';

export interface PageProps {
  /** `reading` keeps lines short, `full` gives tables all the room. */
  width?: 'reading' | 'full';
  className?: string;
  children: ReactNode;
}

/** The margins of every page inside the shell. */
export function Page({ width = 'full', className, children }: PageProps) {
  return (
    <div
      className={clsx(
        'mx-auto w-full px-4 py-6 sm:px-6 lg:px-8',
        width === 'reading' ? 'max-w-4xl' : 'max-w-[90rem]',
        className,
      )}
    >
      {children}
    </div>
  );
}

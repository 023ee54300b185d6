import clsx from 'clsx';

/** A link in running text. */
export const textLink = (className?: string): string =>
  clsx('rounded-sm font-medium text-accent-ink underline-offset-3 hover:underline', className);

/** The name of a row, which opens it. */
export const rowLink = (className?: string): string =>
  clsx(
    'rounded-sm font-medium text-ink underline-offset-3 hover:underline focus-visible:outline-offset-0',
    className,
  );

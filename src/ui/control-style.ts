import clsx from 'clsx';

export type ControlSize = 'small' | 'medium';

const HEIGHT: Readonly<Record<ControlSize, string>> = { small: 'h-7 px-2', medium: 'h-8 px-2.5' };

/** What every box one types into or chooses from looks like. */
export const controlBox = (className?: string): string =>
  clsx(
    'w-full min-w-0 rounded-md border border-control-line/60 bg-surface text-sm text-ink transition-colors',
    'hover:border-control-line focus-visible:border-focus focus-visible:outline-1 focus-visible:outline-offset-0',
    'disabled:cursor-not-allowed disabled:bg-sunken disabled:text-ink-faint',
    'aria-invalid:border-danger aria-invalid:focus-visible:outline-danger',
    className,
  );

export const controlHeight = (size: ControlSize = 'medium'): string => HEIGHT[size];

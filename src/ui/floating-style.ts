import clsx from 'clsx';

/** What lies above the page: menus, popovers, lists of options. */
export const floating = (className?: string): string =>
  clsx(
    'z-40 rounded-md bg-raised text-sm text-ink shadow-float',
    'data-[state=open]:animate-pop data-[state=closed]:animate-vanish',
    className,
  );

/** A row of a menu or of a list of options. */
export const menuRow = (className?: string): string =>
  clsx(
    'relative flex min-h-8 cursor-default items-center gap-2 rounded-sm px-2 py-1 text-sm outline-none select-none',
    'data-highlighted:bg-hover data-[selected=true]:bg-hover dark:data-highlighted:bg-pressed dark:data-[selected=true]:bg-pressed',
    // Radix says `data-disabled=""` or nothing, cmdk `true` or `false`.
    'not-data-[disabled=false]:data-disabled:text-ink-faint',
    className,
  );

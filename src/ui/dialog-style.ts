import clsx from 'clsx';

export const overlay =
  'fixed inset-0 z-40 bg-scrim data-[state=open]:animate-appear data-[state=closed]:animate-vanish';

export const panel = (className?: string): string =>
  clsx(
    'fixed inset-x-4 top-[max(1rem,12vh)] z-40 mx-auto flex max-h-[min(80vh,calc(100dvh-2rem))] flex-col rounded-xl bg-raised text-sm text-ink shadow-float outline-none',
    'data-[state=open]:animate-rise data-[state=closed]:animate-vanish',
    className,
  );

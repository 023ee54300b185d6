import clsx from 'clsx';
import { useWords } from '../text/use-words.ts';
import { uiWords } from './words.ts';

/** A grey shape where something is about to be. Its size comes with the class: `h-4 w-32`. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={clsx('block animate-shimmer rounded-sm bg-line', className)} />;
}

/** Lines of text on their way. */
export function SkeletonText({ lines = 3 }: { lines?: number }) {
  const say = useWords(uiWords);
  return (
    <div role="status" className="flex flex-col gap-2.5">
      <span className="sr-only">{say('loading')}</span>
      {Array.from({ length: lines }, (_, line) => line).map((line) => (
        <Skeleton key={line} className={clsx('h-3', line === lines - 1 ? 'w-2/3' : 'w-full')} />
      ))}
    </div>
  );
}

/** A page on its way: title and a few rows. */
export function SkeletonPage() {
  const say = useWords(uiWords);
  return (
    <div role="status" className="mx-auto w-full max-w-[90rem] px-4 py-6 sm:px-6 lg:px-8">
      <span className="sr-only">{say('loading')}</span>
      <Skeleton className="mb-6 h-6 w-40" />
      <div className="flex flex-col gap-3 rounded-md border border-line bg-surface p-4">
        {['w-full', 'w-11/12', 'w-full', 'w-10/12', 'w-11/12', 'w-9/12'].map((width, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike and never move
          <Skeleton key={row} className={clsx('h-4', width)} />
        ))}
      </div>
    </div>
  );
}

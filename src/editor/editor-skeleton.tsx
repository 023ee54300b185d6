import { Skeleton } from '../ui/skeleton.tsx';

/** The editor's own shape while the funnel is on its way. */
export function EditorSkeleton() {
  return (
    <div className="flex h-full flex-col" aria-busy>
      <div className="flex h-12 items-center gap-3 border-b border-line bg-surface px-4">
        <Skeleton className="size-6" />
        <Skeleton className="h-4 w-48" />
      </div>
      <div className="flex min-h-0 flex-1">
        <div className="flex w-56 flex-col gap-2 border-r border-line bg-surface p-3">
          <Skeleton className="mb-2 h-7" />
          <Skeleton className="h-9" />
          <Skeleton className="h-9" />
          <Skeleton className="h-9" />
          <Skeleton className="h-9" />
        </div>
        <div className="flex-1" />
        <div className="w-88 border-l border-line bg-surface p-4">
          <Skeleton className="h-4 w-32" />
        </div>
      </div>
    </div>
  );
}

import { toast } from 'sonner';

interface NoticeOptions {
  readonly description?: string;
  /** Undo, or a way to see what changed. */
  readonly action?: { readonly label: string; readonly onClick: () => void };
}

/** Says in passing that something happened. What must be answered is a dialog, what is wrong with a value a field. */
export const notify = {
  success: (title: string, options?: NoticeOptions) => toast.success(title, options),
  info: (title: string, options?: NoticeOptions) => toast.info(title, options),
  warning: (title: string, options?: NoticeOptions) => toast.warning(title, options),
  // One toast for one sentence: when the server is away, every request fails alike.
  error: (title: string, options?: NoticeOptions) =>
    toast.error(title, { ...options, id: `${title} ${options?.description ?? ''}`, duration: 8_000 }),
} as const;

import type { Timers } from '../delivery-ports.ts';

/** The timers of Node and Deno. Once `givenUp` fires, nothing is waited for any more. */
export function timers(givenUp?: AbortSignal): Timers {
  // One listener for all that wait: there may be hundreds.
  const waiting = new Set<() => void>();
  givenUp?.addEventListener('abort', () => {
    for (const wake of waiting) wake();
  });
  const after = (milliseconds: number): { readonly over: Promise<void>; readonly forget: () => void } => {
    let forget = (): void => undefined;
    const over = new Promise<void>((resolve) => {
      const wake = (): void => {
        forget();
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      forget = () => {
        clearTimeout(timer);
        waiting.delete(wake);
      };
      waiting.add(wake);
      if (givenUp?.aborted) wake();
    });
    return { over, forget };
  };
  return {
    pause: (milliseconds) => after(milliseconds).over,
    every: (milliseconds, work) => {
      const timer = setInterval(work, milliseconds);
      return () => clearInterval(timer);
    },
    within: (milliseconds, work) => {
      const { over, forget } = after(milliseconds);
      return Promise.race([work, over.then(() => 'late' as const)]).finally(forget);
    },
  };
}

import type { Timers } from '../delivery-ports.ts';

/** The timers of Node and Deno. Once `givenUp` fires, nothing is waited for any more. */
export function timers(givenUp?: AbortSignal): Timers {
  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        givenUp?.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      givenUp?.addEventListener('abort', wake);
      if (givenUp?.aborted) wake();
    });
  return {
    pause,
    every: (milliseconds, work) => {
      const timer = setInterval(work, milliseconds);
      return () => clearInterval(timer);
    },
    within: (milliseconds, work) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let giveUp = (): void => undefined;
      const late = new Promise<'late'>((resolve) => {
        giveUp = () => resolve('late');
        timer = setTimeout(giveUp, milliseconds);
        givenUp?.addEventListener('abort', giveUp);
        if (givenUp?.aborted) giveUp();
      });
      return Promise.race([work, late]).finally(() => {
        clearTimeout(timer);
        givenUp?.removeEventListener('abort', giveUp);
      });
    },
  };
}

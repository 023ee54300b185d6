import { useSyncExternalStore } from 'react';

const STEP = 15_000;

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

// One clock for all relative times of the page, instead of one each.
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    for (const each of listeners) each();
  }, STEP);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

// Rounded down to the step, since a snapshot must stay the same while nothing has happened.
const snapshot = (): number => Math.floor(Date.now() / STEP) * STEP;

/** The present, moving on every quarter of a minute. */
export const useNow = (): number => useSyncExternalStore(subscribe, snapshot);

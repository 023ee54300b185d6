import { SECOND } from '../../runtime/instant.ts';
import type { Lane } from '../loops/lane.ts';

export interface Loop {
  readonly name: string;
  readonly health: () => LoopHealth;
  /** Lets the round under way finish its present transaction, and starts no further one. */
  stop(): Promise<void>;
}

export interface LoopHealth {
  /** When it last got something done, or found nothing to do. */
  readonly beat: number;
  /** Since when it has failed again and again; null while it does not. */
  readonly failingSince: number | null;
  readonly error: string | null;
}

export interface LoopReports {
  readonly onError: (name: string, error: unknown) => void;
  readonly onRecovery: (name: string) => void;
}

const LONGEST_PAUSE = 5 * SECOND;
const FIRST_PAUSE = 200;

/** Calls `round` again and again: at once while more is due, after `idle` otherwise, less and less often on failure. */
export function startLoop({ name, round, idle }: Lane, { onError, onRecovery }: LoopReports): Loop {
  const stopping = new AbortController();
  let health: LoopHealth = { beat: Date.now(), failingSince: null, error: null };
  const goOn = (): boolean => {
    health = { ...health, beat: Date.now() };
    return !stopping.signal.aborted;
  };
  const turn = async (): Promise<void> => {
    let failures = 0;
    while (goOn()) {
      let pause = 0;
      try {
        const more = await round(goOn);
        if (failures > 0) onRecovery(name);
        failures = 0;
        health = { beat: Date.now(), failingSince: null, error: null };
        pause = more ? 0 : idle;
      } catch (error) {
        onError(name, error);
        failures++;
        health = { ...health, failingSince: health.failingSince ?? Date.now(), error: String(error) };
        pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** failures);
      }
      if (pause > 0) await rest(pause, stopping.signal);
    }
  };
  const running = turn();
  return {
    name,
    health: () => health,
    stop: () => {
      stopping.abort();
      return running;
    },
  };
}

const rest = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, milliseconds);
    signal.addEventListener('abort', wake);
    if (signal.aborted) wake();
  });

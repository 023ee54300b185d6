import { SECOND } from '../../runtime/instant.ts';

export interface Loop {
  /** Lets the round under way finish its present transaction, and starts no further one. */
  stop(): Promise<void>;
}

export interface LoopOptions {
  readonly name: string;
  /** One round. Resolves to true if more is due already. Asks `goOn` between transactions. */
  readonly round: (goOn: () => boolean) => Promise<boolean>;
  readonly onError: (name: string, error: unknown) => void;
  readonly onRecovery?: (name: string) => void;
  /** Milliseconds between rounds when nothing is due. */
  readonly idle?: number;
}

const LONGEST_PAUSE = 5 * SECOND;

/** Calls `round` again and again: at once while more is due, after `idle` otherwise, less and less often on failure. */
export function startLoop({ name, round, onError, onRecovery, idle = 200 }: LoopOptions): Loop {
  const stopping = new AbortController();
  const goOn = (): boolean => !stopping.signal.aborted;
  const turn = async (): Promise<void> => {
    let failures = 0;
    while (goOn()) {
      let pause = 0;
      try {
        const more = await round(goOn);
        if (failures > 0) onRecovery?.(name);
        failures = 0;
        pause = more ? 0 : idle;
      } catch (error) {
        onError(name, error);
        failures++;
        pause = Math.min(LONGEST_PAUSE, idle * 2 ** failures);
      }
      if (pause > 0) await rest(pause, stopping.signal);
    }
  };
  const running = turn();
  return {
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

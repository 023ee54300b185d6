import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** What a scheduler process says after each batch. */
export interface Progress {
  readonly contacts: number;
  /** Bytes. */
  readonly rss: number;
}

export interface SchedulerProcesses {
  /** Lets them work. */
  go(): void;
  /** Resolves once they have advanced so many contacts together. */
  reached(contacts: number): Promise<void>;
  stop(): Promise<void>;
}

const PATIENCE = 10 * 60_000;

/** So many schedulers on one database, each a process of its own; ready to go. */
export async function schedulerProcesses(
  schedulerUrl: string,
  count: number,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<SchedulerProcesses> {
  let contacts = 0;
  const listeners = new Set<() => void>();
  const children = Array.from({ length: count }, () => forked(schedulerUrl));
  await Promise.all(children.map((child) => once(child, 'message')));
  for (const child of children) {
    child.on('message', (progress: Progress) => {
      contacts += progress.contacts;
      onProgress(progress);
      for (const listener of listeners) listener();
    });
  }
  return {
    go: () => {
      for (const child of children) child.send('go');
    },
    reached: (wanted) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`only ${contacts} of ${wanted} advanced`)), PATIENCE);
        const look = (): void => {
          if (contacts < wanted) return;
          clearTimeout(timer);
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
      }),
    stop: async () => void (await Promise.all(children.map(stopped))),
  };
}

const forked = (schedulerUrl: string): ChildProcess =>
  fork(new URL('scheduler-process.ts', import.meta.url), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: schedulerUrl },
  });

async function stopped(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.send('stop');
  await gone;
}

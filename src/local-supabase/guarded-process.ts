import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface GuardedOptions {
  readonly command: string;
  readonly args: readonly string[];
  /** Asks the program to end in good order. */
  readonly stopSignal: 'INT' | 'TERM';
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Run as another user (only root can). */
  readonly runAs?: { readonly uid: number; readonly gid: number } | null;
  readonly onOutput: (text: string) => void;
}

export interface GuardedProcess {
  /** Resolves with the exit status once the program has ended, whoever ended it. */
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
}

/**
 * Runs the program under a shell that holds the other end of our pipe: when this process ends, even by SIGKILL, the pipe
 * breaks and the shell ends the program. So nothing outlives the starter. Its own session keeps the terminal's Ctrl-C away
 * from it: the starter decides the order of stopping.
 */
const GUARD = `
signal=$1; shift
exec 3<&0
"$@" </dev/null 3<&- &
program=$!
( read -r _ <&3; kill -"$signal" "$program" ) >/dev/null 2>&1 &
guard=$!
exec 3<&-
wait "$program"; status=$?
kill "$guard" 2>/dev/null
exit "$status"
`;

const KILL_AFTER_MS = 8_000;

export function startGuarded(options: GuardedOptions): GuardedProcess {
  const child = spawn(
    '/bin/sh',
    ['-c', GUARD, 'guard', options.stopSignal, options.command, ...options.args],
    {
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...options.env },
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...(options.runAs ?? {}),
    },
  );
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', options.onOutput);
  }
  child.stdin.on('error', (error) => options.onOutput(`${error.message}\n`));
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
    child.once('error', (error) => {
      options.onOutput(`${error.message}\n`);
      resolve(null);
    });
  });
  return { ended, stop: () => stopGuarded(child, ended) };
}

async function stopGuarded(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  child.stdin?.end();
  const timer = setTimeout(() => killGroup(child.pid), KILL_AFTER_MS);
  await ended;
  clearTimeout(timer);
  if (child.stdout && !child.stdout.closed) await Promise.race([once(child.stdout, 'close'), ended]);
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

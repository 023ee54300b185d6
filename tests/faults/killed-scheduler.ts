import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** Starts a scheduler process and waits until it works. */
export async function startProcess(databaseUrl: string, file: string): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/faults/scheduler-process.ts', databaseUrl, file],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  if (!child.stdout) throw new Error('the scheduler process has no output');
  await once(child.stdout, 'data');
  return child;
}

/** SIGKILL: no handler runs, nothing is tidied up. */
export async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

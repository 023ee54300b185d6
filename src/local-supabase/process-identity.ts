import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface ProcessIdentity {
  /** Tells a process from a later one that was given the same number. */
  readonly startedAt: string;
  readonly command: string;
}

/** What runs under this process number now, or null when nothing does. */
export async function processIdentity(pid: number): Promise<ProcessIdentity | null> {
  if (process.platform === 'linux') return linuxIdentity(pid);
  try {
    const { stdout } = await run('ps', ['-ww', '-o', 'lstart=', '-o', 'command=', '-p', String(pid)]);
    const line = stdout.trim();
    return line ? { startedAt: line.slice(0, 24), command: line.slice(24).trim() } : null;
  } catch {
    return null; // ps ends with status 1 when there is no such process
  }
}

async function linuxIdentity(pid: number): Promise<ProcessIdentity | null> {
  try {
    const [stat, command] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile(`/proc/${pid}/cmdline`, 'utf8'),
    ]);
    // The second field, the program's name, may itself contain blanks and brackets.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z' || state === 'X') return null;
    return { startedAt: fields[18] ?? '', command: command.replaceAll('\0', ' ').trim() };
  } catch {
    return null; // no such process
  }
}

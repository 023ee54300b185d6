import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { lockHolder } from '../src/local-supabase/data-dir-lock.ts';
import { removeDataDir } from '../src/local-supabase/start-local-supabase.ts';
import { say } from './start/words.ts';

const dir = process.env.RIVULET_DATA_DIR ?? fileURLToPath(new URL('../.rivulet', import.meta.url));

async function reset(): Promise<number> {
  if (!existsSync(dir)) return tell(say('reset_nothing', { dir }), 0);
  const holder = await lockHolder(dir);
  if (holder) return tell(say('reset_running', { dir, pid: String(holder.pid) }), 1);
  const sure = process.argv.includes('--yes');
  if (!sure && !process.stdin.isTTY) return tell(say('reset_no_terminal', { dir }), 1);
  if (!sure && !(await agrees())) return tell(say('reset_kept'), 0);
  await removeDataDir(dir);
  return tell(say('reset_done'), 0);
}

async function agrees(): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(say('reset_question', { dir }));
  terminal.close();
  return answer.trim().toLowerCase() === 'yes';
}

function tell(text: string, status: number): number {
  (status === 0 ? console.log : console.error)(text);
  return status;
}

process.exitCode = await reset();

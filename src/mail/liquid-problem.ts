import { FILTERS, LONGEST_TEMPLATE } from './liquid.ts';
import { nearestName } from './nearest-name.ts';
import type { MailWord } from './words.ts';

/** A remark about a template in words of `mailWords`: `say(problem.code, problem.values)`. */
export interface MergeTagProblem {
  readonly code: MailWord;
  readonly values: Readonly<Record<string, string | number>>;
}

const lineOf = (message: string): number => Number(/line:(\d+)/.exec(message)?.[1] ?? 1);

/** What Liquid says, without its bearings: they are said apart. */
const bare = (message: string): string =>
  message.replace(/, line:\d+(, col:\d+)?$/, '').replace(/^\w/, (c) => c.toLowerCase());

/** Liquid's error in plain words. It throws errors of its own, told apart only by their messages. */
export function liquidProblem(error: unknown): MergeTagProblem {
  const message = error instanceof Error ? error.message : String(error);
  const line = lineOf(message);
  const filter = /undefined filter: ([^,\s]+)/.exec(message)?.[1];
  if (filter !== undefined) return unknownFilter(filter);
  const command = /tag "([^"]*)" not found/.exec(message)?.[1];
  if (command !== undefined) return { code: 'unknown-command', values: { command, line } };
  const open = /^(?:output|tag) "?(.*?)"? not closed/s.exec(message)?.[1];
  if (open !== undefined) return { code: 'tag-not-closed', values: { tag: open.slice(0, 40).trim(), line } };
  if (message.startsWith('parse length limit'))
    return { code: 'too-long', values: { limit: LONGEST_TEMPLATE } };
  if (message.includes('limit exceeded')) return { code: 'too-much', values: {} };
  return { code: 'not-readable', values: { detail: bare(message), line } };
}

function unknownFilter(filter: string): MergeTagProblem {
  const suggestion = nearestName(filter, FILTERS);
  return suggestion === null
    ? { code: 'unknown-filter', values: { filter } }
    : { code: 'misspelt-filter', values: { filter, suggestion } };
}

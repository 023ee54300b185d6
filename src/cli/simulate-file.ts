import { readFile } from 'node:fs/promises';
import { kindOf } from '../nodes/kinds.ts';
import { parseScenario } from '../runtime/scenario/parse-scenario.ts';
import { simulateScenario } from '../runtime/scenario/simulate-scenario.ts';

/** Prints a scenario's trace, a JSON object a line. @returns the exit status: 1 for a file it cannot use. */
export async function simulateFile(file: string): Promise<0 | 1> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return complain(`Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = parseScenario(text);
  if ('mistakes' in parsed)
    return complain(`${file} is not a scenario:`, ...parsed.mistakes.map((line) => `  ${line}`));
  const lines = simulateScenario(parsed.scenario, kindOf).map((line) => JSON.stringify(line));
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return 0;
}

function complain(...lines: readonly string[]): 1 {
  process.stderr.write(`${lines.join('\n')}\n`);
  return 1;
}

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/nodes/kinds.ts';
import { parseScenario } from '../../src/runtime/scenario/parse-scenario.ts';
import { simulateScenario } from '../../src/runtime/scenario/simulate-scenario.ts';
import { journeyIn } from '../support/journeys.ts';
import { semanticsTable } from '../support/semantics-table.ts';

const rows = ['What comes first', 'What changes meanwhile'].flatMap((heading) =>
  semanticsTable('races.md', heading),
);

function linesOf(name: string) {
  const parsed = parseScenario(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'));
  if ('mistakes' in parsed) throw new Error(`${name}: ${parsed.mistakes.join('; ')}`);
  return simulateScenario(parsed.scenario, kindOf);
}

describe('races', () => {
  it.each(rows)('$race', ({ scenario = '', contact = '', funnel = '', journey }) => {
    expect(journeyIn(linesOf(scenario), contact, funnel)).toBe(journey);
  });

  it('are all written down', () => {
    const names = readdirSync(new URL('.', import.meta.url)).filter((name) => /^race-.*\.json$/.test(name));
    expect(new Set(rows.map(({ scenario }) => `${scenario}.json`))).toEqual(new Set(names));
  });
});

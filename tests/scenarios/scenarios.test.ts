import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kindIds, kindOf } from '../../src/nodes/kinds.ts';
import { parseScenario } from '../../src/runtime/scenario/parse-scenario.ts';
import { simulateScenario } from '../../src/runtime/scenario/simulate-scenario.ts';

const folder = new URL('.', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

function scenarioOf(name: string) {
  const parsed = parseScenario(read(name));
  if ('mistakes' in parsed) throw new Error(`${name}: ${parsed.mistakes.join('; ')}`);
  return parsed.scenario;
}

describe('scenarios', () => {
  it.each(names)('%s gives the trace beside it', (name) => {
    const lines = simulateScenario(scenarioOf(name), kindOf);
    const expected = read(name.replace('.json', '.trace.jsonl')).trim().split('\n');
    expect(lines).toEqual(expected.map((line) => JSON.parse(line)));
  });

  it('cover every kind of step', () => {
    const nodes = names.flatMap((name) =>
      scenarioOf(name).funnels.flatMap(({ graph }) => Object.values(graph.nodes)),
    );
    expect(new Set(nodes.map(({ kind }) => kind))).toEqual(new Set([...kindIds, 'teleport']));
  });

  it('read no clock and draw no chance', () => {
    const real = { now: Date.now, random: Math.random };
    const forbidden = (): never => {
      throw new Error('a pure room reached for the clock or for chance');
    };
    Object.assign(Date, { now: forbidden });
    Object.assign(Math, { random: forbidden });
    try {
      expect(() => Date.now()).toThrow();
      for (const name of names) expect(simulateScenario(scenarioOf(name), kindOf).length).toBeGreaterThan(0);
    } finally {
      Object.assign(Date, { now: real.now });
      Object.assign(Math, { random: real.random });
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGraph } from '../../src/graph/parse-graph.ts';
import { kindOf } from '../../src/nodes/kinds.ts';
import type { Scenario } from '../../src/runtime/scenario/schema.ts';
import { traceScenario } from '../../src/runtime/scenario/simulate-scenario.ts';
import type { TraceEntry } from '../../src/runtime/trace.ts';
import { randomScenario } from '../support/random-scenario.ts';

const SEED = 20_261_121;
const holds = (property: (scenario: Scenario) => void): void =>
  fc.assert(fc.property(randomScenario, property), { seed: SEED, numRuns: 400 });

const traceOf = (scenario: Scenario): TraceEntry[] => traceScenario(scenario, kindOf);

describe(`random funnels and histories (seed ${SEED})`, () => {
  it('fail nowhere but by passing too many steps, or by chasing each other', () =>
    holds((scenario) => {
      const codes = traceOf(scenario).flatMap(({ error }) => error?.code ?? []);
      expect(codes.filter((code) => !EXPECTED.has(code))).toEqual([]);
    }));

  it('account for everybody at every step: entered = waiting + left + ended + failed', () =>
    holds((scenario) => {
      for (const [step, count] of countsOf(traceOf(scenario))) {
        expect({ step, ...count }).toMatchObject({
          entered: count.waiting + count.left + count.ended + count.failed,
        });
      }
    }));

  it('give the same trace again', () =>
    holds((scenario) => {
      expect(traceOf(structuredClone(scenario))).toEqual(traceOf(scenario));
    }));

  it('give each contact what it would get alone', () =>
    holds((scenario) => {
      const together = traceOf(scenario);
      for (const contact of scenario.contacts) {
        const timeline = scenario.timeline.filter(({ contact: who }) => who === contact.id);
        const alone = traceOf({ ...scenario, contacts: [contact], timeline });
        expect(alone).toEqual(together.filter((line) => line.contactId === contact.id));
      }
    }));

  it('mean the same after being stored and read', () =>
    holds((scenario) => {
      const funnels = scenario.funnels.map((funnel) => ({
        ...funnel,
        graph: parseGraph(JSON.parse(JSON.stringify(funnel.graph))) as typeof funnel.graph,
      }));
      expect(traceOf({ ...scenario, funnels })).toEqual(traceOf(scenario));
    }));

  it('rarely lead nowhere, or the above would prove little', () => {
    const lengths = fc
      .sample(randomScenario, { seed: SEED, numRuns: 200 })
      .map((each) => traceOf(each).length);
    expect(lengths.filter((length) => length >= 4).length).toBeGreaterThan(100);
  });
});

const EXPECTED = new Set(['step-limit', 'funnels-chase-each-other']);

interface Count {
  entered: number;
  waiting: number;
  left: number;
  ended: number;
  failed: number;
}

/** By funnel and step. A visit that waits counts as waiting until it is finished. */
function countsOf(trace: readonly TraceEntry[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  const waiting = new Set<string>();
  const begun = new Set<string>();
  for (const { funnelId, node, runId, visit, outcome } of trace) {
    const key = `${funnelId} ${node}`;
    const count = counts.get(key) ?? { entered: 0, waiting: 0, left: 0, ended: 0, failed: 0 };
    counts.set(key, count);
    const place = `${runId} ${key} ${visit}`;
    if (!begun.has(place)) count.entered++;
    begun.add(place);
    if (outcome === 'waits') {
      if (!waiting.has(place)) count.waiting++;
      waiting.add(place);
      continue;
    }
    if (waiting.delete(place)) count.waiting--;
    count[outcome]++;
  }
  return counts;
}

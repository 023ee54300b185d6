import { describe, expect, it } from 'vitest';
import { semanticsTable } from '../../../tests/support/semantics-table.ts';
import type { JsonObject } from '../../graph/json.ts';
import type { FunnelGraph } from '../../graph/model.ts';
import { HOUR } from '../../runtime/instant.ts';
import { scenarioSchema } from '../../runtime/scenario/schema.ts';
import { traceScenario } from '../../runtime/scenario/simulate-scenario.ts';
import { kindOf } from '../kinds.ts';

const START = Date.parse('2026-05-01T00:00:00Z');

type Sketch = readonly [kind: string, settings: JsonObject, ports?: Readonly<Record<string, string>>];

/** entry → wait (3 days) → goal → later (2 days) → end, and a rule beside them where one is given. */
function funnel(required: boolean, leaves: string): FunnelGraph {
  const wait = (amount: number) => ({ mode: 'for', amount, unit: 'days' });
  const exit: JsonObject =
    leaves === 'unsubscribed' ? { on: leaves } : { on: 'event', event: { type: leaves } };
  const steps: Record<string, Sketch> = {
    entry: ['custom-event', { event: 'began', reentry: 'after-leaving' }, { next: 'wait' }],
    wait: ['delay', wait(3), { next: 'goal' }],
    goal: [
      'goal',
      { on: 'event', event: { type: 'custom.bought' }, required, timeout: { amount: 1, unit: 'days' } },
      { next: 'later', ...(required ? { timeout: 'late' } : {}) },
    ],
    later: ['delay', wait(2), { next: 'end' }],
    end: ['end', {}],
    late: ['end', {}],
    ...(leaves === '' ? {} : { rule: ['exit-when', exit] satisfies Sketch }),
  };
  const nodes = Object.entries(steps).map(([id, [kind, settings, ports = {}]]) => [
    id,
    { id, kind, title: null, settings, ports, position: { x: 0, y: 0 } },
  ]);
  return { schema: 1, nodes: Object.fromEntries(nodes) as FunnelGraph['nodes'] };
}

/** `custom.began 0, custom.bought 24`: types, and the hours at which they happen. */
const timeline = (happens: string) =>
  happens.split(', ').map((item) => {
    const [event, hours] = item.split(' ');
    return { at: new Date(START + Number(hours) * HOUR).toISOString(), contact: 'ada', event };
  });

function wayOf(graph: FunnelGraph, happens: string): string {
  const scenario = scenarioSchema.parse({
    schema: 1,
    start: new Date(START).toISOString(),
    end: new Date(START + 1_000 * HOUR).toISOString(),
    funnels: [{ id: 'f1', graph }],
    contacts: [{ id: 'ada' }],
    timeline: timeline(happens),
  });
  return traceScenario(scenario, kindOf)
    .filter(({ outcome }) => outcome !== 'waits')
    .map(({ node, port }) => (port === null || port === 'next' ? node : `${node} (${port})`))
    .join(', ');
}

describe('goals and exit rules', () => {
  it.each(semanticsTable('steps.md', 'Goals and exit rules'))(
    '$name',
    ({ goal = '', leaves = '', happens = '', way = '' }) => {
      expect(wayOf(funnel(goal === 'required', leaves), happens)).toBe(way);
    },
  );
});

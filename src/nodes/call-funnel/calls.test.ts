import { describe, expect, it } from 'vitest';
import { semanticsTable } from '../../../tests/support/semantics-table.ts';
import type { JsonObject } from '../../graph/json.ts';
import type { FunnelGraph } from '../../graph/model.ts';
import { scenarioSchema } from '../../runtime/scenario/schema.ts';
import { traceScenario } from '../../runtime/scenario/simulate-scenario.ts';
import { kindOf } from '../kinds.ts';

type Sketch = readonly [kind: string, settings: JsonObject, ports?: Readonly<Record<string, string>>];

function graphOf(steps: Readonly<Record<string, Sketch>>): FunnelGraph {
  const nodes = Object.entries(steps).map(([id, [kind, settings, ports = {}]]) => [
    id,
    { id, kind, title: null, settings, ports, position: { x: 0, y: 0 } },
  ]);
  return { schema: 1, nodes: Object.fromEntries(nodes) as FunnelGraph['nodes'] };
}

const called = (settings: JsonObject = {}, to = 'end'): Sketch => ['from-funnel', settings, { next: to }];
const end = (reason = ''): Sketch => ['end', { reason }];
const days = (amount: number): Sketch => ['delay', { mode: 'for', amount, unit: 'days' }, { next: 'end' }];
const filter: JsonObject = {
  match: 'all',
  conditions: [{ test: 'tag', operator: 'has', tag: 'vip' }],
};
const gone: Sketch = ['exit-when', { on: 'event', event: { type: 'custom.gone' } }];

const caller = graphOf({
  entry: ['custom-event', { event: 'began', reentry: 'every-time' }, { next: 'call' }],
  call: [
    'call-funnel',
    { funnel: 'called', keepAs: 'kept', timeout: { amount: 9, unit: 'days' } },
    { done: 'shows', refused: 'shows', timeout: 'end' },
  ],
  // Its explanation tells what was kept.
  shows: [
    'branch',
    {
      condition: {
        match: 'all',
        conditions: [{ test: 'data', of: 'variables', property: 'kept.reason', operator: 'is-empty' }],
      },
    },
    { yes: 'end', no: 'end' },
  ],
  end: end(),
});
const stopper = graphOf({
  entry: ['custom-event', { event: 'gone' }, { next: 'stop' }],
  stop: ['stop-funnel', { funnel: 'called' }, { next: 'end' }],
  end: end(),
});

/** The called funnel of each row; null where there is none. */
const funnels: Readonly<Record<string, FunnelGraph | null>> = {
  'the funnel is not active: paused, archived, not published': null,
  'it has no entry for calls': graphOf({ entry: ['added-by-hand', {}, { next: 'end' }], end: end() }),
  'its entry is for calls of another funnel': graphOf({ entry: called({ funnel: 'other' }), end: end() }),
  'the filter of its entry keeps the contact out': graphOf({ entry: called({ filter }), end: end() }),
  'the contact has been there, and may enter once': graphOf({
    entry: called({ reentry: 'once' }),
    before: ['custom-event', { event: 'earlier' }, { next: 'end' }],
    end: end(),
  }),
  'it ends': graphOf({ entry: called(), end: end() }),
  'it ends with a reason': graphOf({ entry: called(), end: end('Liked it') }),
  'it ends with the word for a refusal': graphOf({ entry: called(), end: end('refused') }),
  'its path stops': graphOf({ entry: ['from-funnel', {}] }),
  'the contact leaves it by a rule': graphOf({ entry: called({}, 'wait'), wait: days(5), end: end(), gone }),
  'it is stopped': graphOf({ entry: called({}, 'wait'), wait: days(5), end: end() }),
  'it is parked by an error': graphOf({ entry: called({}, 'odd'), odd: ['teleport', {}] }),
  'it takes too long': graphOf({ entry: called({}, 'wait'), wait: days(10), end: end() }),
  'it takes no longer than that': graphOf({ entry: called({}, 'wait'), wait: days(8), end: end() }),
};

function traceOf(row: string) {
  const graph = funnels[row];
  if (graph === undefined) throw new Error(`no funnel is drawn for the row "${row}"`);
  const scenario = scenarioSchema.parse({
    schema: 1,
    start: '2026-05-01T00:00:00Z',
    end: '2026-06-01T00:00:00Z',
    funnels: [
      { id: 'caller', graph: caller },
      ...(graph ? [{ id: 'called', graph }] : []),
      ...(row === 'it is stopped' ? [{ id: 'stopper', graph: stopper }] : []),
    ],
    contacts: [{ id: 'ada' }],
    timeline: [
      { at: '2026-05-01T00:00:00Z', contact: 'ada', event: 'custom.earlier' },
      { at: '2026-05-02T00:00:00Z', contact: 'ada', event: 'custom.began' },
      { at: '2026-05-04T00:00:00Z', contact: 'ada', event: 'custom.gone' },
    ],
  });
  return traceScenario(scenario, kindOf).filter(({ funnelId }) => funnelId === 'caller');
}

describe('calling a funnel', () => {
  it.each(semanticsTable('steps.md', 'Calling other funnels'))('$name', ({ name = '', port, reason }) => {
    const trace = traceOf(name);
    const left = trace.find(({ node, outcome }) => node === 'call' && outcome === 'left');
    expect(left?.port).toBe(port);
    const shown = trace.find(({ node }) => node === 'shows')?.detail.because as
      | { because: { actual: string }[] }
      | undefined;
    expect(shown?.because[0]?.actual ?? '').toBe(reason);
  });
});

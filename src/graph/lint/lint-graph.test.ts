import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speak } from '../../text/words.ts';
import type { FunnelGraph, GraphNode } from '../model.ts';
import type { KindShape } from '../shape.ts';
import { lintGraph } from './lint-graph.ts';
import { strongComponents } from './strong-components.ts';
import { lintWords } from './words.ts';

const shape = (
  family: KindShape['family'],
  ports: readonly string[],
  takesTime: KindShape['takesTime'] = false,
) => ({
  family,
  takesTime,
  ports: () =>
    ports.map((id) => ({
      id,
      ...(id === 'failed' ? { optional: true } : {}),
      ...(id === 'again' ? { bounded: true } : {}),
    })),
});

const shapes: Readonly<Record<string, KindShape>> = {
  start: shape('entry', ['next']),
  wait: shape('wait', ['next'], true),
  date: shape('wait', ['next'], (settings) => settings.takes === true),
  fork: shape('decide', ['yes', 'no']),
  act: shape('act', ['next', 'failed']),
  end: shape('end', []),
  rule: shape('rule', []),
  back: shape('decide', ['done', 'again']),
};

type Drawn = readonly [
  kind: string,
  ports?: Readonly<Record<string, string>>,
  settings?: GraphNode['settings'],
];

function graph(drawn: Readonly<Record<string, Drawn>>): FunnelGraph {
  const nodes = Object.entries(drawn).map(([id, [kind, ports = {}, settings = {}]]): [string, GraphNode] => [
    id,
    { id, kind, title: id.toUpperCase(), settings, ports, position: { x: 0, y: 0 } },
  ]);
  return { schema: 1, nodes: Object.fromEntries(nodes) };
}

const say = speak(lintWords, 'en');
const lint = (drawn: FunnelGraph) => lintGraph(drawn, (kind) => shapes[kind], say);
const brief = (drawn: Readonly<Record<string, Drawn>>) =>
  lint(graph(drawn)).map(({ severity, code, node, port }) =>
    [severity, code, node ?? 'funnel', ...(port ? [port] : [])].join(' '),
  );

describe('lintGraph', () => {
  const rows: readonly {
    name: string;
    drawn: Readonly<Record<string, Drawn>>;
    problems: readonly string[];
  }[] = [
    { name: 'a sound funnel', drawn: { s: ['start', { next: 'e' }], e: ['end'] }, problems: [] },
    {
      name: 'an error port may stay open',
      drawn: { s: ['start', { next: 'a' }], a: ['act', { next: 'e' }], e: ['end'] },
      problems: [],
    },
    {
      name: 'two entries',
      drawn: { s: ['start', { next: 'e' }], t: ['start', { next: 'e' }], e: ['end'] },
      problems: [],
    },
    { name: 'nothing at all', drawn: {}, problems: ['error no-entry funnel'] },
    {
      name: 'no entry is said once, not for every step',
      drawn: { a: ['act', { next: 'e' }], e: ['end'] },
      problems: ['error no-entry funnel'],
    },
    {
      name: 'an unknown kind, whose exits nobody knows',
      drawn: { s: ['start', { next: 'x' }], x: ['moon', { up: 'e' }], e: ['end'] },
      problems: ['error unknown-kind x'],
    },
    {
      name: 'an edge to nowhere',
      drawn: { s: ['start', { next: 'gone' }] },
      problems: ['error missing-target s next'],
    },
    {
      name: 'an edge to what every object inherits',
      drawn: { s: ['start', { next: 'constructor' }] },
      problems: ['error missing-target s next'],
    },
    {
      name: 'an exit that the kind does not have',
      drawn: { s: ['start', { next: 'e', side: 'e' }], e: ['end'] },
      problems: ['error unknown-port s side'],
    },
    {
      name: 'a step after the end',
      drawn: { s: ['start', { next: 'e' }], e: ['end', { next: 's' }] },
      problems: ['error unknown-port e next', 'error entry-target s', 'error loop-without-time s'].sort(),
    },
    {
      name: 'a step that nothing leads to',
      drawn: { s: ['start', { next: 'e' }], e: ['end'], a: ['act', { next: 'e' }] },
      problems: ['warning unreachable a'],
    },
    {
      name: 'an open exit',
      drawn: { s: ['start', { next: 'f' }], f: ['fork', { yes: 'e' }], e: ['end'] },
      problems: ['warning open-port f no'],
    },
    {
      name: 'an entry that something leads into',
      drawn: { s: ['start', { next: 'w' }], w: ['wait', { next: 's' }] },
      problems: ['error entry-target s'],
    },
    {
      name: 'a rule that nothing leads to',
      drawn: { s: ['start', { next: 'e' }], e: ['end'], r: ['rule'] },
      problems: [],
    },
    {
      name: 'a rule alone, which starts nothing',
      drawn: { r: ['rule'] },
      problems: ['error no-entry funnel'],
    },
    {
      name: 'a rule that something leads into',
      drawn: { s: ['start', { next: 'r' }], r: ['rule'] },
      problems: ['error rule-target r'],
    },
    {
      name: 'a loop in which time passes',
      drawn: {
        s: ['start', { next: 'w' }],
        w: ['wait', { next: 'f' }],
        f: ['fork', { yes: 'w', no: 'e' }],
        e: ['end'],
      },
      problems: [],
    },
    {
      name: 'a loop without time',
      drawn: {
        s: ['start', { next: 'a' }],
        a: ['act', { next: 'f' }],
        f: ['fork', { yes: 'a', no: 'e' }],
        e: ['end'],
      },
      problems: ['error loop-without-time a'],
    },
    {
      name: 'a loop without time by an exit that is taken only so often',
      drawn: {
        s: ['start', { next: 'a' }],
        a: ['act', { next: 'b' }],
        b: ['back', { again: 'a', done: 'e' }],
        e: ['end'],
      },
      problems: [],
    },
    {
      name: 'a loop without time by the other exit of that step',
      drawn: {
        s: ['start', { next: 'a' }],
        a: ['act', { next: 'b' }],
        b: ['back', { again: 'e', done: 'a' }],
        e: ['end'],
      },
      problems: ['error loop-without-time a'],
    },
    {
      name: 'a step that leads to itself',
      drawn: { s: ['start', { next: 'a' }], a: ['act', { next: 'a' }] },
      problems: ['error loop-without-time a'],
    },
    {
      name: 'a wait that may be over already',
      drawn: { s: ['start', { next: 'd' }], d: ['date', { next: 'd' }] },
      problems: ['error loop-without-time d'],
    },
    {
      name: 'the same, with settings under which it takes time',
      drawn: { s: ['start', { next: 'd' }], d: ['date', { next: 'd' }, { takes: true }] },
      problems: [],
    },
  ];
  it.each(rows)('$name', ({ drawn, problems }) => expect(brief(drawn).sort()).toEqual([...problems]));

  it('names the steps of a loop in their order', () => {
    const problems = lint(
      graph({
        s: ['start', { next: 'a' }],
        a: ['act', { next: 'b' }],
        b: ['act', { next: 'c' }],
        c: ['act', { next: 'a' }],
      }),
    );
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /(“A” → “B” → “C” → “A”|“B” → “C” → “A” → “B”|“C” → “A” → “B” → “C”)\. Add a delay/,
      ),
    ]);
  });

  it('bears a chain far longer than the stack is deep, and only remarks that it is long', () => {
    const drawn: Record<string, Drawn> = { s: ['start', { next: 'n0' }] };
    for (let step = 0; step < 20_000; step++)
      drawn[`n${step}`] = ['act', { next: step === 19_999 ? 'e' : `n${step + 1}` }];
    drawn.e = ['end'];
    expect(brief(drawn)).toEqual(['warning too-many-steps funnel']);
  });
});

describe('strongComponents', () => {
  it('puts together exactly what can reach each other', () => {
    const graphs = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 24 });
    fc.assert(
      fc.property(graphs, (edges) => {
        const nodes = [...Array(8).keys()];
        const successors = (node: number) => edges.filter(([from]) => from === node).map(([, to]) => to);
        const reach = (node: number) => {
          const seen = new Set([node]);
          for (const at of seen) for (const next of successors(at)) seen.add(next);
          return seen;
        };
        const component = new Map(
          strongComponents(nodes, successors).flatMap((part, i) => part.map((node) => [node, i] as const)),
        );
        for (const a of nodes)
          for (const b of nodes) {
            expect(component.get(a) === component.get(b)).toBe(reach(a).has(b) && reach(b).has(a));
          }
      }),
    );
  });
});

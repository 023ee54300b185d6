import fc from 'fast-check';
import type { JsonObject } from '../../src/graph/json.ts';
import { lintGraph } from '../../src/graph/lint/lint-graph.ts';
import { lintWords } from '../../src/graph/lint/words.ts';
import type { FunnelGraph, GraphNode } from '../../src/graph/model.ts';
import { type KindId, kindIds, kindOf, kindShapes } from '../../src/nodes/kinds.ts';
import { compile } from '../../src/runtime/compile.ts';
import type { EventPattern } from '../../src/runtime/event.ts';
import { HOUR } from '../../src/runtime/instant.ts';
import { type Scenario, scenarioSchema } from '../../src/runtime/scenario/schema.ts';
import { speak } from '../../src/text/words.ts';
import { soundSettings } from './sound-settings.ts';

const START = Date.parse('2026-03-27T00:00:00Z'); // two days before the clocks change in Europe
const LASTS = 240 * HOUR;

const familyOf = (kind: KindId) => kindOf(kind)?.family;
const entryKinds = kindIds.filter((kind) => familyOf(kind) === 'entry');
const otherKinds = kindIds.filter((kind) => familyOf(kind) !== 'entry');

interface Sketch {
  readonly kind: KindId;
  /** Where each exit leads, as a number to be taken modulo the steps there are; null leaves it open. */
  readonly leads: readonly (number | null)[];
  readonly disabled: boolean;
}

const sketch = (kinds: readonly KindId[]): fc.Arbitrary<Sketch> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    leads: fc.array(fc.option(fc.nat(1_000), { freq: 8 }), { minLength: 6, maxLength: 6 }),
    disabled: fc.boolean().map((chosen) => chosen),
  });

/** A funnel drawn at random, of every kind there is: with loops, open exits, and now and then a step switched off. */
export const randomGraph: fc.Arbitrary<FunnelGraph> = fc
  .record({
    entries: fc.array(sketch(entryKinds), { minLength: 1, maxLength: 2 }),
    steps: fc.array(sketch(otherKinds), { minLength: 1, maxLength: 8 }),
  })
  .map(({ entries, steps }) => {
    const targets = steps.flatMap((step, index) => (familyOf(step.kind) === 'rule' ? [] : [`s${index}`]));
    const named = [
      ...entries.map((entry, index) => [`e${index}`, entry] as const),
      ...steps.map((step, index) => [`s${index}`, step] as const),
    ];
    const nodes = named.map(([id, drawn]) => [id, nodeOf(id, drawn, targets)] as const);
    return { schema: 1 as const, nodes: Object.fromEntries(nodes) };
  })
  .filter(isPublishable);

/** Lint refuses loops in which no time passes, and so would publishing. */
function isPublishable(graph: FunnelGraph): boolean {
  return lintGraph(graph, kindShapes, speak(lintWords, 'en')).every(
    ({ code }) => code !== 'loop-without-time',
  );
}

function nodeOf(id: string, { kind, leads, disabled }: Sketch, targets: readonly string[]): GraphNode {
  const settings = settingsOf(kind);
  const ports = (kindOf(kind)?.ports(settings) ?? []).flatMap(({ id: port }, index) => {
    const lead = leads[index % leads.length];
    const target = typeof lead === 'number' ? targets[lead % targets.length] : undefined;
    return target === undefined ? [] : [[port, target] as const];
  });
  const off = disabled && leads[0] === null ? { disabled: true as const } : {};
  return {
    id,
    kind,
    title: null,
    settings,
    ports: Object.fromEntries(ports),
    position: { x: 0, y: 0 },
    ...off,
  };
}

/** Entries let people in again and again: the more goes on, the better. */
function settingsOf(kind: KindId): JsonObject {
  const settings = soundSettings[kind] ?? kindOf(kind)?.defaults ?? {};
  return familyOf(kind) === 'entry' ? { ...settings, reentry: 'after-leaving' } : settings;
}

const contact = fc.record({
  timeZone: fc.constantFrom(null, 'Europe/Berlin', 'Asia/Kolkata', 'America/New_York', 'Australia/Lord_Howe'),
  status: fc.constantFrom('subscribed', 'subscribed', 'subscribed', 'unsubscribed'),
  tags: fc.subarray(['t1', 't2']),
  lists: fc.subarray(['l1']),
  city: fc.constantFrom('Rome', 'Turin', null),
});

/** What may happen from outside, beside whatever the funnels listen to. */
const always = [
  { type: 'contact.updated', subject: null },
  { type: 'contact.unsubscribed', subject: null },
  { type: 'tag.applied', subject: 't1' },
  { type: 'tag.removed', subject: 't1' },
];

const happening = fc.record({
  after: fc.integer({ min: 0, max: LASTS / HOUR - 1 }).map((hours) => hours * HOUR),
  minutes: fc.constantFrom(0, 0, 7, 31),
  which: fc.nat(1_000),
  who: fc.nat(1_000),
  city: fc.constantFrom('Rome', 'Milan'),
});

/** One or two funnels at once, a few contacts, and ten days in which things happen to them. */
export const randomScenario: fc.Arbitrary<Scenario> = fc
  .record({
    graphs: fc.array(randomGraph, { minLength: 1, maxLength: 2 }),
    contacts: fc.array(contact, { minLength: 1, maxLength: 3 }),
    happenings: fc.array(happening, { minLength: 1, maxLength: 12 }),
    failing: fc.boolean(),
  })
  .map(({ graphs, contacts, happenings, failing }) => {
    const funnels = graphs.map((graph, index) => ({ id: `f${index}`, graph }));
    const fromOutside = ({ type }: EventPattern) => type !== 'clock.struck';
    const patterns = [...always, ...funnels.flatMap(patternsOf)].filter(fromOutside);
    // Every other thing that happens may bring somebody in, or little would go on.
    const starting = funnels.flatMap(startsOf).filter(fromOutside);
    return scenarioSchema.parse({
      schema: 1,
      start: new Date(START).toISOString(),
      end: new Date(START + LASTS).toISOString(),
      workspace: { timeZone: 'Europe/Berlin' },
      funnels,
      contacts: contacts.map(({ city, ...given }, index) => ({
        ...given,
        id: `c${index}`,
        fields: { email: `c${index}@people.example`, city, phone: '+4915112345678' },
      })),
      timeline: happenings.map(({ after, minutes, which, who, city }) => {
        const among = which % 2 === 0 && starting.length > 0 ? starting : patterns;
        const { type, subject } = among[Math.floor(which / 2) % among.length] ??
          always[0] ?? { type: '', subject: null };
        return {
          at: new Date(START + after + minutes * 60_000).toISOString(),
          contact: `c${who % contacts.length}`,
          event: type,
          subject,
          ...(type === 'contact.updated' ? { data: { fields: { city } } } : {}),
        };
      }),
      deliveries: failing ? [{ outcome: 'failed', reason: 'no such mailbox', afterSeconds: 60 }] : [],
    });
  });

type Drawn = { readonly id: string; readonly graph: FunnelGraph };

const programOf = ({ id, graph }: Drawn) => compile(graph, { funnelId: id, versionId: id }, kindOf);

const patternsOf = (funnel: Drawn): EventPattern[] =>
  [...programOf(funnel).nodes.values()].flatMap((node) => ('listens' in node ? node.listens : []));

const startsOf = (funnel: Drawn): EventPattern[] =>
  programOf(funnel).entries.flatMap(({ node }) => node.listens);

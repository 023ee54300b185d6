import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionOf } from './because.ts';
import type { Condition, ConditionGroup } from './condition.ts';
import { MAX_CONDITION_DEPTH } from './condition.ts';
import { conditionNeeds } from './condition-needs.ts';
import { conditionSchema } from './condition-schema.ts';
import { type ConditionFacts, evaluate } from './evaluate.ts';

const facts: ConditionFacts = {
  contact: {
    fields: { country: 'TR', score: 10, city: null },
    status: 'subscribed',
    timeZone: null,
    tags: new Set(['vip']),
    lists: new Set(['news']),
  },
  mail: (node) =>
    ({ opened: { opened: true, clicked: false }, clicked: { opened: false, clicked: true } })[node] ?? null,
};

const all = (...conditions: Condition[]): ConditionGroup => ({ match: 'all', conditions });
const any = (...conditions: Condition[]): ConditionGroup => ({ match: 'any', conditions });
const mail = (operator: 'opened' | 'not-opened' | 'clicked' | 'not-clicked', node: string): Condition => ({
  test: 'mail',
  operator,
  node,
});
const country = (value: string): Condition => ({ test: 'field', field: 'country', operator: 'is', value });

describe('evaluate', () => {
  it.each([
    { name: 'all of nothing', condition: all(), holds: true },
    { name: 'any of nothing', condition: any(), holds: false },
    { name: 'a tag there', condition: all({ test: 'tag', operator: 'has', tag: 'vip' }), holds: true },
    { name: 'a tag not there', condition: all({ test: 'tag', operator: 'has-not', tag: 'x' }), holds: true },
    { name: 'on a list', condition: all({ test: 'list', operator: 'on', list: 'news' }), holds: true },
    {
      name: 'not on a list',
      condition: all({ test: 'list', operator: 'not-on', list: 'news' }),
      holds: false,
    },
    { name: 'opened', condition: all(mail('opened', 'opened')), holds: true },
    { name: 'who clicked has opened', condition: all(mail('opened', 'clicked')), holds: true },
    { name: 'opened is not clicked', condition: all(mail('clicked', 'opened')), holds: false },
    { name: 'a mail never sent is not opened', condition: all(mail('not-opened', 'none')), holds: true },
    { name: 'a mail never sent is not clicked', condition: all(mail('not-clicked', 'none')), holds: true },
    {
      name: 'status is a field',
      condition: all({ test: 'field', field: 'status', operator: 'is', value: 'Subscribed' }),
      holds: true,
    },
    {
      name: 'no zone of its own',
      condition: all({ test: 'field', field: 'time_zone', operator: 'is-empty' }),
      holds: true,
    },
    {
      name: 'what every object inherits is no field',
      condition: all({ test: 'field', field: 'constructor', operator: 'is-empty' }),
      holds: true,
    },
    { name: 'all: one fails', condition: all(country('TR'), country('DE')), holds: false },
    { name: 'any: one holds', condition: any(country('DE'), country('TR')), holds: true },
    {
      name: 'nested',
      condition: all(country('TR'), any(country('DE'), all(mail('opened', 'opened')))),
      holds: true,
    },
  ])('$name', ({ condition, holds }) => expect(evaluate(condition, facts).holds).toBe(holds));

  it('explains every operand, those after the answer was settled too', () => {
    expect(
      evaluate(any(country('TR'), { test: 'field', field: 'city', operator: 'is-empty' }), facts),
    ).toEqual({
      holds: true,
      because: {
        holds: true,
        match: 'any',
        because: [
          { holds: true, test: 'field', field: 'country', operator: 'is', value: 'TR', actual: 'TR' },
          { holds: true, test: 'field', field: 'city', operator: 'is-empty', value: null, actual: null },
        ],
      },
    });
  });
});

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    test: fc.constant('tag' as const),
    operator: fc.constantFrom('has' as const, 'has-not' as const),
    tag: fc.constantFrom('vip', 'x'),
  }),
  fc.record({
    test: fc.constant('list' as const),
    operator: fc.constantFrom('on' as const, 'not-on' as const),
    list: fc.constantFrom('news', 'x'),
  }),
  fc.record({
    test: fc.constant('mail' as const),
    operator: fc.constantFrom(
      'opened' as const,
      'not-opened' as const,
      'clicked' as const,
      'not-clicked' as const,
    ),
    node: fc.constantFrom('opened', 'clicked', 'none'),
  }),
  fc.record({
    test: fc.constant('field' as const),
    field: fc.constantFrom('country', 'city', 'nope'),
    operator: fc.constantFrom('is-empty' as const, 'is-not-empty' as const),
  }),
  fc.record({
    test: fc.constant('field' as const),
    field: fc.constantFrom('country', 'city', 'score'),
    operator: fc.constantFrom('is' as const, 'is-not' as const),
    value: fc.constantFrom('TR', 'DE', 10),
  }),
);

const { group } = fc.letrec<{ group: ConditionGroup; condition: Condition }>((tie) => ({
  condition: fc.oneof({ maxDepth: 4, withCrossShrink: true }, leaf, tie('group')),
  group: fc.record({
    match: fc.constantFrom('all' as const, 'any' as const),
    conditions: fc.array(tie('condition'), { maxLength: 4 }),
  }),
}));

const OPPOSITE: Readonly<Record<string, string>> = {
  is: 'is-not',
  'is-empty': 'is-not-empty',
  has: 'has-not',
  on: 'not-on',
  opened: 'not-opened',
  clicked: 'not-clicked',
};
const opposites = new Map(
  Object.entries(OPPOSITE).flatMap(
    ([a, b]) =>
      [
        [a, b],
        [b, a],
      ] as const,
  ),
);

function opposite(condition: Condition): Condition {
  if (condition.test === undefined) return oppositeGroup(condition);
  return { ...condition, operator: opposites.get(condition.operator) } as Condition;
}
const oppositeGroup = ({ match, conditions }: ConditionGroup): ConditionGroup => ({
  match: match === 'all' ? 'any' : 'all',
  conditions: conditions.map(opposite),
});

const reversed = (condition: Condition): Condition =>
  condition.test === undefined
    ? { ...condition, conditions: condition.conditions.map(reversed).reverse() }
    : condition;

describe('whatever the condition', () => {
  it('De Morgan: the opposite of all is any of the opposites', () => {
    fc.assert(
      fc.property(group, (g) => evaluate(oppositeGroup(g), facts).holds === !evaluate(g, facts).holds),
    );
  });

  it('the order of conditions changes nothing', () => {
    fc.assert(
      fc.property(
        group,
        (g) => evaluate(reversed(g) as ConditionGroup, facts).holds === evaluate(g, facts).holds,
      ),
    );
  });

  it('a group within a group of its own says the same', () => {
    fc.assert(
      fc.property(
        group,
        fc.constantFrom('all' as const, 'any' as const),
        (g, match) => evaluate({ match, conditions: [g] }, facts).holds === evaluate(g, facts).holds,
      ),
    );
  });

  it('the explanation is JSON and holds the whole condition', () => {
    fc.assert(
      fc.property(group, (g) => {
        const { because } = evaluate(g, facts);
        expect(JSON.parse(JSON.stringify(because))).toEqual(because);
        expect(conditionOf(because)).toEqual(g);
      }),
    );
  });

  it('what the schema makes of it is what it was', () => {
    fc.assert(
      fc.property(group, (g) => {
        expect(conditionSchema.parse(g)).toEqual(g);
      }),
    );
  });

  it('facts that are not declared as needed are not looked at', () => {
    fc.assert(
      fc.property(group, (g) => {
        const needs = new Set(conditionNeeds(g));
        const refuse = (): never => {
          throw new Error('not declared');
        };
        const guarded = new Set<string>();
        guarded.has = refuse;
        const contact = {
          ...facts.contact,
          tags: needs.has('tags') ? facts.contact.tags : guarded,
          lists: needs.has('lists') ? facts.contact.lists : guarded,
        };
        expect(evaluate(g, { contact, mail: needs.has('mails') ? facts.mail : refuse })).toEqual(
          evaluate(g, facts),
        );
      }),
    );
  });
});

describe('the schema', () => {
  const nested = (depth: number): Condition => (depth === 0 ? country('TR') : all(nested(depth - 1)));
  it('takes groups as deep as the limit', () =>
    expect(conditionSchema.safeParse(nested(MAX_CONDITION_DEPTH)).success).toBe(true));
  it('refuses one deeper, at its place', () => {
    const issue = conditionSchema.safeParse(nested(MAX_CONDITION_DEPTH + 1)).error?.issues[0];
    expect(issue?.message).toBe('too-deep');
    expect(issue?.path.filter((key) => key === 'conditions')).toHaveLength(MAX_CONDITION_DEPTH);
  });
  it('bears nesting that would exhaust a recursion', () => {
    let hostile: unknown = {};
    for (let depth = 0; depth < 100_000; depth++) hostile = { match: 'all', conditions: [hostile] };
    expect(conditionSchema.safeParse(hostile).success).toBe(false);
  });
  it.each([
    {
      name: 'no value',
      test: { test: 'field', field: 'f', operator: 'is', value: '' },
      path: ['value'],
      message: 'enter-value',
    },
    {
      name: 'text for a number',
      test: { test: 'field', field: 'f', operator: 'at-least', value: '3' },
      path: ['value'],
      message: 'enter-number',
    },
    {
      name: 'no such day',
      test: { test: 'field', field: 'f', operator: 'before', value: '2026-02-30' },
      path: ['value'],
      message: 'enter-date',
    },
    {
      name: 'nothing to be in',
      test: { test: 'field', field: 'f', operator: 'in', value: [] },
      path: ['value'],
      message: 'enter-value',
    },
    {
      name: 'an operator of another test',
      test: { test: 'field', field: 'f', operator: 'has' },
      path: ['operator'],
      message: 'choose-operator',
    },
    { name: 'no tag', test: { test: 'tag', operator: 'has', tag: '' }, path: ['tag'], message: 'choose-tag' },
    { name: 'an unknown test', test: { test: 'moon' }, path: ['test'], message: 'choose-test' },
  ])('refuses $name', ({ test, path, message }) => {
    const issues = conditionSchema.safeParse({ match: 'all', conditions: [test] }).error?.issues;
    expect(issues?.map((issue) => ({ path: issue.path, message: issue.message }))).toEqual([
      { path: ['conditions', 0, ...path], message },
    ]);
  });
});

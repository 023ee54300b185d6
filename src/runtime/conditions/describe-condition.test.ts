import { describe, expect, it } from 'vitest';
import { speak } from '../../text/words.ts';
import type { Condition, ConditionGroup } from './condition.ts';
import type { ConditionNames } from './condition-names.ts';
import { conditionProblems } from './condition-problems.ts';
import { describeCondition } from './describe-condition.ts';
import { evaluate } from './evaluate.ts';
import { explainBecause } from './explain-because.ts';
import { conditionWords } from './words.ts';

const say = speak(conditionWords, 'en');
const names: ConditionNames = {
  tags: new Map([['t1', 'VIP']]),
  lists: new Map([['l1', 'News']]),
  fields: new Map([
    ['country', { label: 'Country', type: 'text' }],
    ['score', { label: 'Score', type: 'number' }],
    ['born', { label: 'Date of birth', type: 'date' }],
    ['custom.plan', { label: 'Plan', type: 'choice', choices: ['free', 'pro'] }],
    ['custom.member', { label: 'Member', type: 'boolean' }],
  ]),
  mailSteps: new Map([['m1', 'Welcome']]),
};
const all = (...conditions: Condition[]): ConditionGroup => ({ match: 'all', conditions });
const any = (...conditions: Condition[]): ConditionGroup => ({ match: 'any', conditions });
const country: Condition = { test: 'field', field: 'country', operator: 'is', value: 'TR' };
const vip: Condition = { test: 'tag', operator: 'has', tag: 't1' };
const welcome: Condition = { test: 'mail', operator: 'not-opened', node: 'm1' };

describe('describeCondition', () => {
  it.each([
    { name: 'nothing', condition: all(), text: 'no conditions' },
    { name: 'one', condition: all(country), text: 'Country is “TR”' },
    {
      name: 'nested',
      condition: all(country, any(vip, welcome)),
      text: 'Country is “TR” and (has the tag VIP or did not open Welcome)',
    },
    {
      name: 'several values',
      condition: all({ test: 'field', field: 'score', operator: 'in', value: [1, 2] }),
      text: 'Score is one of 1, 2',
    },
    {
      name: 'yes or no',
      condition: all({ test: 'field', field: 'custom.member', operator: 'is', value: true }),
      text: 'Member is yes',
    },
    {
      name: 'what was deleted',
      condition: any(
        { test: 'tag', operator: 'has', tag: 'gone' },
        { test: 'list', operator: 'on', list: 'gone' },
      ),
      text: 'has the tag a deleted tag or is on the list a deleted list',
    },
  ])('$name', ({ condition, text }) => expect(describeCondition(condition, names, say)).toBe(text));
});

describe('explainBecause', () => {
  it('gives each operand as it was', () => {
    const contact = {
      fields: { country: 'DE' },
      status: 'subscribed',
      timeZone: null,
      tags: new Set(['t1']),
      lists: new Set<string>(),
    } as const;
    const { because } = evaluate(all(country, any(vip, welcome)), { contact, mail: () => null });
    expect(explainBecause(because, names, say)).toEqual([
      { depth: 0, holds: false, text: 'All of these:' },
      { depth: 1, holds: false, text: 'Country is “TR”: it was “DE”' },
      { depth: 1, holds: true, text: 'Any of these:' },
      { depth: 2, holds: true, text: 'has the tag VIP: had the tag' },
      { depth: 2, holds: true, text: 'did not open Welcome: was not sent' },
    ]);
  });
});

describe('conditionProblems', () => {
  it.each([
    { name: 'nothing asked', condition: all(), path: ['conditions'], code: 'add-condition' },
    {
      name: 'an empty group',
      condition: all(any()),
      path: ['conditions', 0, 'conditions'],
      code: 'add-group-condition',
    },
    {
      name: 'a deleted tag, deep down',
      condition: all(country, any({ test: 'tag', operator: 'has', tag: 'x' })),
      path: ['conditions', 1, 'conditions', 0, 'tag'],
      code: 'deleted-tag',
    },
    {
      name: 'a deleted list',
      condition: all({ test: 'list', operator: 'on', list: 'x' }),
      path: ['conditions', 0, 'list'],
      code: 'deleted-list',
    },
    {
      name: 'a deleted mail',
      condition: all({ test: 'mail', operator: 'opened', node: 'x' }),
      path: ['conditions', 0, 'node'],
      code: 'deleted-mail-step',
    },
    {
      name: 'a deleted field',
      condition: all({ test: 'field', field: 'x', operator: 'is-empty' }),
      path: ['conditions', 0, 'field'],
      code: 'deleted-field',
    },
    {
      name: 'a number compared as text',
      condition: all({ test: 'field', field: 'score', operator: 'contains', value: '1' }),
      path: ['conditions', 0, 'operator'],
      code: 'operator-mismatch',
    },
    {
      name: 'a number that is none',
      condition: all({ test: 'field', field: 'score', operator: 'is', value: '1e3' }),
      path: ['conditions', 0, 'value'],
      code: 'not-a-number',
    },
    {
      name: 'a date that is none',
      condition: all({ test: 'field', field: 'born', operator: 'is', value: 'May' }),
      path: ['conditions', 0, 'value'],
      code: 'not-a-date',
    },
    {
      name: 'a choice that is none',
      condition: all({ test: 'field', field: 'custom.plan', operator: 'in', value: ['pro', 'gold'] }),
      path: ['conditions', 0, 'value'],
      code: 'unknown-choice',
    },
    {
      name: 'neither yes nor no',
      condition: all({ test: 'field', field: 'custom.member', operator: 'is', value: 'maybe' }),
      path: ['conditions', 0, 'value'],
      code: 'not-a-boolean',
    },
  ])('$name', ({ condition, path, code }) => {
    expect(conditionProblems(condition, names, say).map((problem) => [problem.code, problem.path])).toEqual([
      [code, path],
    ]);
  });

  it('is content with a sound condition', () =>
    expect(conditionProblems(all(country, any(vip, welcome)), names, say)).toEqual([]));
});

import { describe, expect, it } from 'vitest';
import { aContact, aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import type { ConditionGroup } from '../../runtime/conditions/condition.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { branch } from './branch.ts';

const condition: ConditionGroup = {
  match: 'any',
  conditions: [
    { test: 'tag', operator: 'has', tag: 't1' },
    { test: 'mail', operator: 'clicked', node: 'm1' },
  ],
};

describe('branch', () => {
  it.each([
    { name: 'yes where the condition holds', clicked: true, port: 'yes' },
    { name: 'no where it does not', clicked: false, port: 'no' },
  ])('leaves by $name, and says why', ({ clicked, port }) => {
    const mail = (node: string) => (node === 'm1' ? { opened: true, clicked } : null);
    expect(branch.enter(aStep({ condition }, { mail, contact: aContact() }))).toEqual({
      move: 'leave',
      port,
      detail: {
        because: {
          holds: clicked,
          match: 'any',
          because: [
            { test: 'tag', operator: 'has', tag: 't1', actual: false, holds: false },
            {
              test: 'mail',
              operator: 'clicked',
              node: 'm1',
              actual: { opened: true, clicked },
              holds: clicked,
            },
          ],
        },
      },
    });
  });

  it('needs the facts of its condition', () =>
    expect(branch.facts({ condition })).toEqual(['tags', 'mails']));

  it('says its condition in words', () => {
    expect(
      stepSummary(
        { kind: 'branch', settings: { condition: JSON.parse(JSON.stringify(condition)) } },
        someReferences,
        'en',
      ),
    ).toBe('If has the tag VIP or clicked a link in Welcome');
  });

  it.each([
    {
      name: 'nothing to ask',
      condition: { match: 'all', conditions: [] },
      path: ['condition', 'conditions'],
      message: 'Add a condition.',
    },
    {
      name: 'a mail that was deleted',
      condition: { match: 'all', conditions: [{ test: 'mail', operator: 'opened', node: 'gone' }] },
      path: ['condition', 'conditions', 0, 'node'],
      message: 'The email this condition asks about was deleted. Choose another.',
    },
    {
      name: 'a value left out',
      condition: {
        match: 'all',
        conditions: [{ test: 'field', field: 'country', operator: 'is', value: '' }],
      },
      path: ['condition', 'conditions', 0, 'value'],
      message: 'Enter a value.',
    },
  ])('$name is a problem', ({ condition, path, message }) => {
    expect(settingsProblems(branch, { condition }, someReferences, 'en')).toMatchObject([
      { severity: 'error', path, message },
    ]);
  });
});

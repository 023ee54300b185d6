import { describe, expect, it } from 'vitest';
import { aContact, aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { settingsProblems } from '../settings-problems.ts';
import { joinList } from './join-list.ts';

describe('join list', () => {
  it('puts the contact on the list and goes on', () => {
    expect(joinList.enter(aStep({ list: 'l1' }))).toEqual({
      move: 'leave',
      port: 'next',
      effects: [{ effect: 'change', change: 'join-list', list: 'l1' }],
    });
  });

  it('leaves who is on it alone', () => {
    const contact = aContact({ lists: new Set(['l1']) });
    expect(joinList.enter(aStep({ list: 'l1' }, { contact }))).toEqual({
      move: 'leave',
      port: 'next',
      detail: { alreadyOnList: true },
    });
  });

  it.each([
    { name: 'none chosen', list: '', message: 'Choose a list.' },
    { name: 'deleted', list: 'gone', message: 'The list this step uses was deleted. Choose another.' },
  ])('a list that is $name is a problem', ({ list, message }) => {
    expect(settingsProblems(joinList, { list }, someReferences, 'en')).toMatchObject([
      { severity: 'error', message, path: ['list'] },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { aContact, aStep } from '../../../tests/support/a-step.ts';
import { leaveList } from './leave-list.ts';

describe('leave list', () => {
  it('takes the contact off the list and goes on', () => {
    const contact = aContact({ lists: new Set(['l1']) });
    expect(leaveList.enter(aStep({ list: 'l1' }, { contact }))).toEqual({
      move: 'leave',
      port: 'next',
      effects: [{ effect: 'change', change: 'leave-list', list: 'l1' }],
    });
  });

  it('leaves who is not on it alone', () => {
    expect(leaveList.enter(aStep({ list: 'l1' }))).toEqual({
      move: 'leave',
      port: 'next',
      detail: { notOnList: true },
    });
  });
});

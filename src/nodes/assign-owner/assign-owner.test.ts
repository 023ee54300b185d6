import { describe, expect, it } from 'vitest';
import { aContact, aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { assignOwner } from './assign-owner.ts';

const assigned = (members: string[], contact = aContact(), keepsOwner = true) =>
  assignOwner.enter(aStep({ members, keepsOwner }, { contact }));
const owner = (value: string) => ({
  move: 'leave',
  port: 'next',
  effects: [{ effect: 'change', change: 'set-field', field: 'owner_id', value }],
});

describe('assign owner', () => {
  it('makes the one teammate the owner', () => expect(assigned(['u1'])).toEqual(owner('u1')));

  it('shares contacts out evenly among several, each contact always to the same', () => {
    const counts = new Map<string, number>();
    for (let index = 0; index < 3_000; index++) {
      const contact = aContact({ id: `c${index}` });
      const move = assigned(['a', 'b', 'c'], contact);
      expect(assigned(['a', 'b', 'c'], contact)).toEqual(move);
      const chosen = ['a', 'b', 'c'].find((member) => JSON.stringify(move) === JSON.stringify(owner(member)));
      counts.set(chosen ?? 'nobody', (counts.get(chosen ?? 'nobody') ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual(['a', 'b', 'c']);
    for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(120);
  });

  it('keeps an owner who is there, unless told otherwise', () => {
    const owned = aContact({ fields: { owner_id: 'u2' } });
    expect(assigned(['u1'], owned)).toEqual({ move: 'leave', port: 'next', detail: { hasOwner: true } });
    expect(assigned(['u1'], owned, false)).toEqual(owner('u1'));
  });

  it.each([
    { name: 'nobody', members: [], code: 'choose-member' },
    { name: 'somebody who left', members: ['u1', 'gone'], code: 'unknown-member' },
  ])('$name: a problem', ({ members, code }) => {
    expect(settingsProblems(assignOwner, { members }, someReferences, 'en')).toMatchObject([{ code }]);
  });

  it.each([
    { members: ['u1'], summary: 'Assign to Grace' },
    { members: ['gone'], summary: 'Assign to a teammate' },
    { members: ['u1', 'u2'], summary: 'Assign to one of 2 teammates' },
  ])('$summary', ({ members, summary }) => {
    expect(stepSummary({ kind: 'assign-owner', settings: { members } }, someReferences, 'en')).toBe(summary);
  });
});

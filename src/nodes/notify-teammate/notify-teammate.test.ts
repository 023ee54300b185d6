import { describe, expect, it } from 'vitest';
import { aContact, aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { notifyTeammate } from './notify-teammate.ts';

const settings = {
  to: 'owner',
  member: '',
  subject: 'A lead',
  text: 'Call {{ contact.first_name }}',
} as const;
const { members, ...nobodyKnown } = someReferences;

describe('a notification', () => {
  it('is about every contact, whether it may be written to or not', () => {
    const step = aStep(settings, { contact: aContact({ status: 'bounced', suppressed: true, fields: {} }) });
    expect(notifyTeammate.enter(step)).toMatchObject({
      move: 'leave',
      effects: [{ channel: 'notification' }],
    });
  });

  it.each([
    { name: 'the owner', given: {}, codes: [] },
    { name: 'a member', given: { to: 'member', member: 'u1' }, codes: [] },
    { name: 'nobody yet', given: { to: 'member' }, codes: ['choose-member'] },
    { name: 'who has left', given: { to: 'member', member: 'u2' }, codes: ['choose-member'] },
    { name: 'no words', given: { subject: '', text: ' ' }, codes: ['write-subject', 'write-text'] },
    { name: 'a tag that stands for nothing', given: { text: '{{ qqqqqqqqqq }}' }, codes: ['unknown-tag'] },
  ])('is checked: $name', ({ given, codes }) => {
    const problems = settingsProblems(notifyTeammate, { ...settings, ...given }, someReferences, 'en');
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  it('believes in any member where nobody knows them', () => {
    expect(
      settingsProblems(notifyTeammate, { ...settings, to: 'member', member: 'u2' }, nobodyKnown, 'en'),
    ).toEqual([]);
  });

  it.each([
    { given: {}, summary: 'Notify the contact’s owner' },
    { given: { to: 'member', member: 'u1' }, summary: 'Notify Grace' },
    { given: { to: 'member', member: 'u2' }, summary: 'Notify a teammate' },
  ])('$summary', ({ given, summary }) => {
    const step = { kind: 'notify-teammate', settings: { ...settings, ...given } };
    expect(stepSummary(step, someReferences, 'en')).toBe(summary);
    expect(members?.size).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { aContact, aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { settingsProblems } from '../settings-problems.ts';
import { sendPush } from './send-push.ts';

const settings = {
  title: 'Hi',
  text: 'There',
  link: '',
  token: 'custom.push_token',
  transactional: false,
};

describe('a push', () => {
  it.each([
    { name: 'a device', fields: { 'custom.push_token': 'abc' }, token: 'custom.push_token', skipped: null },
    {
      name: 'a device in another field',
      fields: { 'custom.device': 'abc' },
      token: 'custom.device',
      skipped: null,
    },
    { name: 'no device', fields: {}, token: 'custom.push_token', skipped: 'no-device' },
    {
      name: 'an empty one',
      fields: { 'custom.push_token': ' ' },
      token: 'custom.push_token',
      skipped: 'no-device',
    },
    { name: 'a field that every object has', fields: {}, token: 'constructor', skipped: 'no-device' },
  ])('to $name', ({ fields, token, skipped }) => {
    const move = sendPush.enter(aStep({ ...settings, token }, { contact: aContact({ fields }) }));
    expect(move).toMatchObject(skipped ? { detail: { skipped } } : { effects: [{ channel: 'push' }] });
  });

  it('is not for who has unsubscribed', () => {
    const contact = aContact({ fields: { 'custom.push_token': 'abc' }, status: 'unsubscribed' });
    expect(sendPush.enter(aStep(settings, { contact }))).toMatchObject({
      detail: { skipped: 'unsubscribed' },
    });
  });

  it.each([
    { name: 'all there', given: {}, codes: [] },
    { name: 'nothing to say', given: { title: '', text: '' }, codes: ['write-title', 'write-text'] },
    { name: 'a link', given: { link: 'https://a.test/{{ contact.country }}' }, codes: [] },
    { name: 'a screen of an app', given: { link: 'shop://offers' }, codes: [] },
    { name: 'no link', given: { link: 'example.com' }, codes: ['link-form'] },
    { name: 'a script', given: { link: 'javascript:alert(1)' }, codes: ['link-form'] },
    {
      name: 'a link that a contact chooses',
      given: { link: 'https://{{ contact.country }}' },
      codes: ['link-form'],
    },
    { name: 'a field that is not there', given: { token: 'custom.nope' }, codes: ['unknown-token'] },
  ])('is checked: $name', ({ given, codes }) => {
    const problems = settingsProblems(sendPush, { ...settings, ...given }, someReferences, 'en');
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });
});

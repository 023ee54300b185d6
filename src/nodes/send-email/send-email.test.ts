import { describe, expect, it } from 'vitest';
import { aContact, aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import type { DeliveryOutcome } from '../../runtime/effect.ts';
import type { ContactFacts } from '../../runtime/facts.ts';
import { settingsProblems } from '../settings-problems.ts';
import { sendEmail } from './send-email.ts';

const settings = { subject: 'Hello', preheader: '', body: '<p>Hello</p>', transactional: false };
const wired = (port: string) => port === 'failed';

describe('send email: whom it skips', () => {
  const skips: readonly { name: string; contact: Partial<ContactFacts>; skipped: string }[] = [
    { name: 'no address', contact: { fields: {} }, skipped: 'no-address' },
    { name: 'an address that is none', contact: { fields: { email: 'ada' } }, skipped: 'no-address' },
    { name: 'unsubscribed', contact: { status: 'unsubscribed' }, skipped: 'unsubscribed' },
    { name: 'not confirmed yet', contact: { status: 'pending' }, skipped: 'pending' },
    { name: 'bounced', contact: { status: 'bounced' }, skipped: 'bounced' },
    { name: 'complained', contact: { status: 'complained' }, skipped: 'complained' },
    { name: 'suppressed', contact: { suppressed: true }, skipped: 'suppressed' },
  ];
  it.each(skips)('$name', ({ contact, skipped }) => {
    expect(sendEmail.enter(aStep(settings, { contact: aContact(contact), wired }))).toEqual({
      move: 'leave',
      port: 'next',
      detail: { skipped },
    });
  });
});

describe('send email: sending', () => {
  it('goes on at once where no path takes failures', () => {
    expect(sendEmail.enter(aStep(settings))).toEqual({
      move: 'leave',
      port: 'next',
      effects: [{ effect: 'message', channel: 'email', awaited: false, notAfter: null }],
    });
  });

  it('waits for the outcome where one does', () => {
    expect(sendEmail.enter(aStep(settings, { wired }))).toEqual({
      move: 'wait',
      wait: { rule: { for: 'outcome' }, until: null },
      effects: [{ effect: 'message', channel: 'email', awaited: true, notAfter: null }],
    });
  });

  const outcomes: readonly { outcome: DeliveryOutcome; isWired: boolean; port: string; detail: object }[] = [
    { outcome: 'sent', isWired: true, port: 'next', detail: { outcome: 'sent', reason: 'r' } },
    { outcome: 'unknown', isWired: true, port: 'next', detail: { outcome: 'unknown', reason: 'r' } },
    { outcome: 'skipped', isWired: true, port: 'next', detail: { skipped: 'r' } },
    { outcome: 'failed', isWired: true, port: 'failed', detail: { outcome: 'failed', reason: 'r' } },
    { outcome: 'failed', isWired: false, port: 'next', detail: { outcome: 'failed', reason: 'r' } },
  ];
  it.each(outcomes)(
    '$outcome, failures wired $isWired: leaves by $port',
    ({ outcome, isWired, port, detail }) => {
      const step = aStep(settings, { wired: () => isWired });
      const wait = { rule: { for: 'outcome' }, until: null };
      expect(sendEmail.resume?.(step, wait, { occasion: 'outcome', outcome, reason: 'r' })).toEqual({
        move: 'leave',
        port,
        detail,
      });
    },
  );
});

describe('send email: its settings', () => {
  it.each([
    { name: 'no subject', given: { subject: ' ' }, path: ['subject'], message: 'Write a subject.' },
    { name: 'no body', given: { body: '' }, path: ['body'], message: 'Write the email.' },
    {
      name: 'a subject of two lines',
      given: { subject: 'a\r\nBcc: b' },
      path: ['subject'],
      message: 'The subject must be one line.',
    },
    {
      name: 'an unknown merge tag',
      given: { body: 'Hi {{ contact.frist_name }}' },
      path: ['body'],
      message: 'There is no “contact.frist_name” to fill in here. Did you mean “contact.first_name”?',
    },
  ])('$name is a problem', ({ given, path, message }) => {
    expect(settingsProblems(sendEmail, { ...settings, ...given }, someReferences, 'en')).toMatchObject([
      { severity: 'error', path, message },
    ]);
  });

  it('known merge tags are none', () => {
    const body = 'Hi {{ contact.first_name | default: "you" }}';
    expect(settingsProblems(sendEmail, { ...settings, body }, someReferences, 'en')).toEqual([]);
  });
});

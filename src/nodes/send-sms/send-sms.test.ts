import { describe, expect, it } from 'vitest';
import { aContact, aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { sendWhatsapp } from '../send-whatsapp/send-whatsapp.ts';
import { settingsProblems } from '../settings-problems.ts';
import { sendSms } from './send-sms.ts';

const given = (phone: unknown, status: 'subscribed' | 'unsubscribed' = 'subscribed') => ({
  contact: aContact({ fields: { phone: phone as string }, status }),
});

describe.each([
  { name: 'an SMS', kind: sendSms, channel: 'sms' },
  { name: 'a WhatsApp message', kind: sendWhatsapp, channel: 'whatsapp' },
])('$name', ({ kind, channel }) => {
  it('goes to who has a number', () => {
    expect(kind.enter(aStep({ text: 'Hi', transactional: false }, given('+49 170 1234567')))).toEqual({
      move: 'leave',
      port: 'next',
      effects: [{ effect: 'message', channel, awaited: false, notAfter: null }],
    });
  });

  it.each([
    { name: 'no number', step: given(null), skipped: 'no-phone' },
    { name: 'a number of no country', step: given('0170 1234567'), skipped: 'bad-phone' },
    {
      name: 'no wish to hear from us',
      step: given('+491701234567', 'unsubscribed'),
      skipped: 'unsubscribed',
    },
  ])('is skipped: $name', ({ step, skipped }) => {
    expect(kind.enter(aStep({ text: 'Hi', transactional: false }, step))).toEqual({
      move: 'leave',
      port: 'next',
      detail: { skipped },
    });
  });

  it.each([
    { name: 'no text', text: ' ', codes: ['write-text'] },
    { name: 'a tag that stands for nothing', text: '{{ contact.frist_name }}', codes: ['misspelt-tag'] },
    { name: 'what only mails have', text: '{{ unsubscribe_url }}', codes: ['unknown-tag'] },
    { name: 'what started the run', text: '{{ trigger.order_id }} {{ variables.answer.code }}', codes: [] },
    { name: 'too long a text', text: 'x'.repeat(5_000), codes: ['text-too-long'] },
  ])('is checked: $name', ({ text, codes }) => {
    expect(settingsProblems(kind, { text }, someReferences, 'en').map(({ code }) => code)).toEqual(codes);
  });
});

it('warns of a text that is charged many times', () => {
  const [problem] = settingsProblems(sendSms, { text: 'x'.repeat(460) }, someReferences, 'en');
  expect(problem).toMatchObject({ code: 'many-messages', severity: 'warning', path: ['text'] });
  expect(settingsProblems(sendSms, { text: 'x'.repeat(459) }, someReferences, 'en')).toEqual([]);
});

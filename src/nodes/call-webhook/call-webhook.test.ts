import { describe, expect, it } from 'vitest';
import { aContact, aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { callWebhook } from './call-webhook.ts';
import type { WebhookSettings } from './webhook-settings.ts';

const settings: WebhookSettings = {
  method: 'POST',
  url: 'https://example.com/hook',
  headers: [],
  format: 'json',
  body: '{}',
  keepAs: '',
};

const codesOf = (given: object) =>
  settingsProblems(callWebhook, { ...settings, ...given }, someReferences, 'en').map(({ code, path }) => [
    code,
    path.join('.'),
  ]);

describe('a webhook', () => {
  it('is called for everybody, unsubscribed or not', () => {
    const contact = aContact({ status: 'unsubscribed', suppressed: true, fields: {} });
    expect(callWebhook.enter(aStep(settings, { contact }))).toMatchObject({
      move: 'leave',
      effects: [{ channel: 'webhook', awaited: false }],
    });
  });

  it('keeps the answer under its name', () => {
    const step = aStep({ ...settings, keepAs: 'answer' });
    const entered = callWebhook.enter(step);
    expect(entered).toMatchObject({ move: 'wait', effects: [{ awaited: true }] });
    if (entered.move !== 'wait' || !callWebhook.resume) throw new Error('It did not wait');
    const occasion = { occasion: 'outcome', outcome: 'sent', reason: null, response: { id: 7 } } as const;
    expect(callWebhook.resume(step, entered.wait, occasion)).toMatchObject({
      move: 'leave',
      port: 'next',
      keep: { answer: { id: 7 } },
    });
  });

  it.each([
    { name: 'all there', given: {}, codes: [] },
    { name: 'no address yet', given: { url: '' }, codes: [['write-url', 'url']] },
    {
      name: 'tags in path and query',
      given: { url: 'https://a.test/{{ contact.country }}?s={{ contact.score | plus: 1 }}' },
      codes: [],
    },
    { name: 'a port', given: { url: 'https://a.test:8443/x' }, codes: [] },
    { name: 'IPv6', given: { url: 'https://[2606:4700::1]/x' }, codes: [] },
    { name: 'no encryption', given: { url: 'http://a.test' }, codes: [['url-open', 'url']] },
    { name: 'another protocol', given: { url: 'ftp://a.test/' }, codes: [['url-form', 'url']] },
    {
      name: 'a host of the contact’s choice',
      given: { url: 'https://{{ contact.country }}/x' },
      codes: [['url-host', 'url']],
    },
    {
      name: 'half of a host',
      given: { url: 'https://a.{{ contact.country }}/x' },
      codes: [['url-host', 'url']],
    },
    {
      name: 'a host behind a name',
      given: { url: 'https://good.test@evil.test/' },
      codes: [['url-host', 'url']],
    },
    {
      name: 'a host behind a backslash',
      given: { url: 'https://good.test\\@evil.test/' },
      codes: [['url-host', 'url']],
    },
    {
      name: 'a command that writes the host',
      given: { url: 'https://{% if true %}a.test{% endif %}/' },
      codes: [['url-host', 'url']],
    },
    {
      name: 'a tag that stands for nothing',
      given: { body: '{{ contact.nope_at_all | json }}' },
      codes: [['unknown-tag', 'body']],
    },
    {
      name: 'the filter of JSON elsewhere',
      given: { format: 'text', body: '{{ contact.country | json }}' },
      codes: [['unknown-filter', 'body']],
    },
    { name: 'a body that is not sent', given: { method: 'GET', body: '{{ nope }}' }, codes: [] },
    { name: 'a header', given: { headers: [{ name: 'X-Key', value: '{{ contact.country }}' }] }, codes: [] },
    {
      name: 'a header without a name',
      given: { headers: [{ name: '', value: '' }] },
      codes: [['header-name', 'headers.0.name']],
    },
    {
      name: 'a header of ours',
      given: { headers: [{ name: 'Host', value: 'x' }] },
      codes: [['header-is-ours', 'headers.0.name']],
    },
    {
      name: 'two lines in a header',
      given: { headers: [{ name: 'X', value: 'a\nB: c' }] },
      codes: [['header-value', 'headers.0.value']],
    },
    {
      name: 'a tag in a header that stands for nothing',
      given: { headers: [{ name: 'X', value: '{{ qqqqqqqqqq }}' }] },
      codes: [['unknown-tag', 'headers.0.value']],
    },
    {
      name: 'a name that cannot be kept',
      given: { keepAs: 'My answer' },
      codes: [['keep-as-form', 'keepAs']],
    },
  ])('is checked: $name', ({ given, codes }) => expect(codesOf(given)).toEqual(codes));

  it('is summed up by whom it calls', () => {
    const summary = stepSummary({ kind: 'call-webhook', settings: { ...settings } }, someReferences, 'en');
    expect(summary).toBe('POST example.com');
  });
});

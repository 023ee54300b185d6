import { createHmac, webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { WebhookSettings } from '../../../nodes/call-webhook/webhook-settings.ts';
import { utf8 } from './utf8.ts';
import { webhookRequest } from './webhook-request.ts';
import { webhookSigner } from './webhook-signature.ts';

const settings: WebhookSettings = {
  method: 'POST',
  url: 'https://example.com/{{ contact.email }}?order={{ trigger.order.id }}',
  headers: [
    { name: 'X-Name', value: 'Hi {{ contact.first_name }}' },
    { name: 'Content-Type', value: 'application/vnd.test+json' },
  ],
  format: 'json',
  body: '{"name":"{{ contact.first_name }}","code":{{ variables.answer | json }}}',
  keepAs: '',
};
const values = {
  contact: { email: 'a/b@c.test', first_name: 'Zoë "Z"\r\nX-Evil: 1 ☃' },
  workspace: { name: 'Acme', postalAddress: '' },
  trigger: { order: { id: '1&2' } },
  variables: { answer: { ok: true } },
};

describe('a call', () => {
  it('is filled in, each part in its own way', () => {
    expect(webhookRequest(settings, values)).toEqual({
      method: 'POST',
      url: 'https://example.com/a%2Fb%40c.test?order=1%262',
      headers: {
        'user-agent': 'Rivulet',
        accept: 'application/json, */*;q=0.1',
        'content-type': 'application/vnd.test+json',
        'x-name': 'Hi Zoë "Z" X-Evil: 1',
      },
      body: '{"name":"Zoë \\"Z\\"\\r\\nX-Evil: 1 ☃","code":{"ok":true}}',
    });
  });

  it.each([
    { name: 'no body with GET', given: { method: 'GET' as const }, body: null, type: undefined },
    {
      name: 'a form',
      given: { format: 'form' as const, body: 'a={{ trigger.order.id }}' },
      body: 'a=1%262',
      type: 'application/x-www-form-urlencoded',
    },
    {
      name: 'a text',
      given: { format: 'text' as const, body: '{{ trigger.order.id }}' },
      body: '1&2',
      type: 'text/plain; charset=utf-8',
    },
    { name: 'nothing to say', given: { body: '' }, body: '', type: 'application/json' },
  ])('has $name', ({ given, body, type }) => {
    const request = webhookRequest({ ...settings, headers: [], ...given }, values);
    expect([request.body, request.headers['content-type']]).toEqual([body, type]);
  });

  it.each([
    {
      name: 'JSON that is none once filled in',
      given: { body: '{"a": {{ contact.nope }} }' },
      reason: /^The body is not JSON/,
    },
    {
      name: 'a loop over a billion',
      given: { body: '{% for i in (1..1000000000) %}1{% endfor %}' },
      reason: /^Body: Filling in/,
    },
    {
      name: 'an endless address',
      given: { url: 'https://a.test/{% for i in (1..9000) %}x{% endfor %}' },
      reason: /^Address: Filling in/,
    },
    {
      name: 'a broken header',
      given: { headers: [{ name: 'X-A', value: '{{ a' }] },
      reason: /^Header “X-A”: The tag/,
    },
  ])('cannot be made of $name', ({ given, reason }) => {
    expect(() => webhookRequest({ ...settings, ...given }, values)).toThrow(reason);
  });
});

describe('a signature', () => {
  const installation = new Uint8Array(32).fill(7);
  const signer = webhookSigner(webcrypto.subtle, async () => installation);

  it('can be checked with the secret of the workspace', async () => {
    const secret = createHmac('sha256', installation).update('webhook:w1').digest('hex');
    const seal = createHmac('sha256', secret).update('1700000000.{"größe":"☃😀"}').digest('hex');
    expect(await signer.sign('w1', '{"größe":"☃😀"}', 1_700_000_000_999)).toBe(`t=1700000000,v1=${seal}`);
  });

  it.each([
    { name: 'another workspace', workspace: 'w2', body: 'x', now: 0 },
    { name: 'another body', workspace: 'w1', body: 'y', now: 0 },
    { name: 'another time', workspace: 'w1', body: 'x', now: 5_000 },
  ])('is another for $name', async ({ workspace, body, now }) => {
    const sealOf = (signature: string) => signature.split('v1=')[1];
    expect(sealOf(await signer.sign(workspace, body, now))).not.toBe(sealOf(await signer.sign('w1', 'x', 0)));
  });

  it.each(['', 'a', 'ä', '☃', '😀', '100%', '\ud800x', 'a\0b'])(
    'is over the bytes that are sent: %j',
    (text) => {
      expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
    },
  );
});

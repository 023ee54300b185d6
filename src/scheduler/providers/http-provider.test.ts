import { describe, expect, it } from 'vitest';
import { type Fetch, httpProvider } from './http-provider.ts';
import type { OutgoingMail } from './provider.ts';

const mail: OutgoingMail = {
  messageId: 'm',
  workspaceId: 'w',
  from: { name: 'Ada "A" L', address: 'ada@acme.test' },
  to: 'bob@example.com',
  subject: 's',
  html: 'h',
  text: 't',
  oneClickUrl: 'https://x.test/u',
};

const answering =
  (status: number, body: string, headers: Record<string, string> = {}): Fetch =>
  async () =>
    new Response(body, { status, headers });

const sendBy = (fetch: Fetch) =>
  httpProvider({ fetch, url: 'https://api.test/emails', apiKey: 'k' }).send(mail, 'r:n:1');

describe('the HTTP provider', () => {
  it.each([
    { name: 'accepted', fetch: answering(200, '{"id":"abc"}'), expected: { outcome: 'accepted', id: 'abc' } },
    {
      name: 'accepted without an id',
      fetch: answering(202, ''),
      expected: { outcome: 'accepted', id: 'r:n:1' },
    },
    {
      name: 'a bad address',
      fetch: answering(422, 'invalid to'),
      expected: { outcome: 'refused', permanent: true },
    },
    {
      name: 'a bad key to the door',
      fetch: answering(401, ''),
      expected: { outcome: 'refused', permanent: false },
    },
    {
      name: 'too many',
      fetch: answering(429, '', { 'retry-after': '7' }),
      expected: { outcome: 'refused', permanent: false, retryAfter: 7_000 },
    },
    { name: 'still at it', fetch: answering(409, ''), expected: { outcome: 'refused', permanent: false } },
    { name: 'down', fetch: answering(503, ''), expected: { outcome: 'refused', permanent: false } },
  ])('reads: $name', async ({ fetch, expected }) => expect(await sendBy(fetch)).toMatchObject(expected));

  it('throws when the request broke: nobody knows', async () => {
    await expect(sendBy(async () => Promise.reject(new TypeError('reset')))).rejects.toThrow('reset');
  });

  it('sends the key, and the headers of every mail', async () => {
    const requests: { headers: Record<string, string>; body: string }[] = [];
    await sendBy(async (_url, request) => {
      requests.push(request);
      return new Response('{}');
    });
    expect(requests[0]?.headers).toMatchObject({ 'idempotency-key': 'r:n:1', authorization: 'Bearer k' });
    expect(JSON.parse(requests[0]?.body ?? '')).toMatchObject({
      from: '"Ada \\"A\\" L" <ada@acme.test>',
      to: ['bob@example.com'],
      headers: { 'Message-ID': '<r.n.1@acme.test>', 'List-Unsubscribe': '<https://x.test/u>' },
    });
  });
});

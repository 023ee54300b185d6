import { describe, expect, it } from 'vitest';
import type { WebAnswer, WebCaller, WebRequest } from '../webhook/web-call.ts';
import { httpTextProvider } from './http-text-provider.ts';
import type { OutgoingText } from './text-provider.ts';
import { twilioProvider } from './twilio-provider.ts';

const sms: OutgoingText = {
  messageId: 'm',
  workspaceId: 'w',
  channel: 'sms',
  to: '+491701234567',
  title: null,
  text: 'Grüße & more',
  link: null,
};

const answered = (status: number, body = '', headers: Record<string, string> = {}): WebAnswer => ({
  call: 'answered',
  status,
  body,
  cut: false,
  headers: { get: (name) => headers[name] ?? null },
});

function callerOf(answer: WebAnswer): WebCaller & { readonly requests: WebRequest[] } {
  const requests: WebRequest[] = [];
  const call = async (request: WebRequest) => {
    requests.push(request);
    return answer;
  };
  return { requests, call };
}

const gateway = (caller: WebCaller) =>
  httpTextProvider({ caller, url: 'https://sms.test/send', token: 'secret', now: () => 0 });
const twilio = (caller: WebCaller) =>
  twilioProvider({
    caller,
    url: 'https://t.test',
    account: 'AC1',
    credentials: 'QUM=',
    from: '+15550001',
    now: () => 0,
  });

const passing = { outcome: 'refused', permanent: false };

describe('a gateway', () => {
  it('is handed the message, the key and the token', async () => {
    const caller = callerOf(answered(202, '{"id":"abc"}'));
    expect(await gateway(caller).send(sms, 'r:n:1')).toEqual({ outcome: 'accepted', id: 'abc' });
    const [request] = caller.requests;
    expect(request).toMatchObject({
      method: 'POST',
      url: 'https://sms.test/send',
      headers: { 'idempotency-key': 'r:n:1', authorization: 'Bearer secret' },
    });
    expect(JSON.parse(request?.body ?? '')).toEqual({ ...sms });
  });

  it.each([
    { name: 'no id', answer: answered(200), expected: { outcome: 'accepted', id: null } },
    { name: 'a bad number', answer: answered(422, 'no'), expected: { outcome: 'refused', permanent: true } },
    { name: 'a bad token', answer: answered(401), expected: passing },
    { name: 'the same key being worked on', answer: answered(409), expected: passing },
    {
      name: 'too many',
      answer: answered(429, '', { 'retry-after': '9' }),
      expected: { ...passing, retryAfter: 9_000 },
    },
    { name: 'down', answer: answered(502), expected: passing },
    { name: 'nobody there', answer: { call: 'not-sent', reason: 'r' } as const, expected: passing },
    {
      name: 'silence: the key makes asking again safe',
      answer: { call: 'unanswered', reason: 'r' } as const,
      expected: passing,
    },
  ])('says: $name', async ({ answer, expected }) => {
    expect(await gateway(callerOf(answer)).send(sms, 'k')).toMatchObject(expected);
  });
});

describe('Twilio', () => {
  it('is handed a form', async () => {
    const caller = callerOf(answered(201, '{"sid": "SM1", "status": "queued"}'));
    expect(await twilio(caller).send(sms, 'k')).toEqual({ outcome: 'accepted', id: 'SM1' });
    expect(caller.requests[0]).toMatchObject({
      url: 'https://t.test/2010-04-01/Accounts/AC1/Messages.json',
      headers: { authorization: 'Basic QUM=' },
      body: 'To=%2B491701234567&Body=Gr%C3%BC%C3%9Fe%20%26%20more&From=%2B15550001',
    });
  });

  it('is told which numbers are WhatsApp’s', async () => {
    const caller = callerOf(answered(201));
    await twilio(caller).send({ ...sms, channel: 'whatsapp', text: 'x' }, 'k');
    expect(caller.requests[0]?.body).toBe('To=whatsapp%3A%2B491701234567&Body=x&From=whatsapp%3A%2B15550001');
  });

  it('leaves us in doubt when it stays silent', async () => {
    const answer = { call: 'unanswered', reason: 'r' } as const;
    expect(await twilio(callerOf(answer)).send(sms, 'k')).toMatchObject({ outcome: 'unknown' });
  });
});

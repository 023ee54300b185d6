import { describe, expect, it } from 'vitest';
import { callOutcome, pauseAsked } from './call-outcome.ts';
import { capturedAnswer } from './captured-answer.ts';
import type { WebAnswer, WebMethod } from './web-call.ts';

const answered = (
  status: number,
  body = '',
  headers: Record<string, string> = {},
  cut = false,
): WebAnswer => ({
  call: 'answered',
  status,
  headers: { get: (name) => headers[name] ?? null },
  body,
  cut,
});
const passing = { outcome: 'refused', permanent: false };
const permanent = { outcome: 'refused', permanent: true };
const silent: WebAnswer = { call: 'unanswered', reason: 'r' };

describe('what an answer means', () => {
  it.each<{ name: string; answer: WebAnswer; method?: WebMethod; expected: object }>([
    {
      name: '200 with JSON',
      answer: answered(200, '{"a":1}'),
      expected: { outcome: 'accepted', response: { a: 1 } },
    },
    { name: '204', answer: answered(204), expected: { outcome: 'accepted', response: null } },
    {
      name: '200, cut',
      answer: answered(200, '{"a":1}', {}, true),
      expected: { outcome: 'accepted', response: null },
    },
    {
      name: '301',
      answer: answered(301, '', { location: 'http://127.0.0.1/' }),
      expected: { ...permanent, reason: expect.stringContaining('http://127.0.0.1/') },
    },
    { name: '304', answer: answered(304), expected: permanent },
    {
      name: '400',
      answer: answered(400, '{"error":"no"}'),
      expected: { ...permanent, response: { error: 'no' }, reason: 'It answered 400. {"error":"no"}' },
    },
    { name: '401', answer: answered(401), expected: permanent },
    { name: '410', answer: answered(410), expected: permanent },
    { name: '408', answer: answered(408), expected: passing },
    { name: '425', answer: answered(425), expected: passing },
    {
      name: '429',
      answer: answered(429, '', { 'retry-after': '7' }),
      expected: { ...passing, retryAfter: 7_000 },
    },
    { name: '500', answer: answered(500), expected: passing },
    {
      name: '503',
      answer: answered(503, '', { 'retry-after': 'Thu, 01 Jan 1970 00:01:00 GMT' }),
      expected: { ...passing, retryAfter: 60_000 },
    },
    {
      name: 'a private address',
      answer: { call: 'forbidden', reason: 'r' },
      expected: { ...permanent, reason: 'r' },
    },
    { name: 'nobody there', answer: { call: 'not-sent', reason: 'r' }, expected: passing },
    { name: 'silence after POST', answer: silent, expected: { outcome: 'unknown' } },
    { name: 'silence after PATCH', answer: silent, method: 'PATCH', expected: { outcome: 'unknown' } },
    { name: 'silence after GET', answer: silent, method: 'GET', expected: passing },
    { name: 'silence after PUT', answer: silent, method: 'PUT', expected: passing },
  ])('$name', ({ answer, method = 'POST', expected }) =>
    expect(callOutcome(answer, method, 0)).toMatchObject(expected),
  );

  it.each([
    { asked: null, pause: null },
    { asked: '0', pause: null },
    { asked: 'soon', pause: null },
    { asked: '-5', pause: null },
    { asked: '99999999999', pause: 86_400_000 },
    { asked: 'Wed, 31 Dec 1969 23:59:00 GMT', pause: null },
  ])('Retry-After: $asked', ({ asked, pause }) => expect(pauseAsked(asked, 0)).toBe(pause));
});

describe('what is kept of an answer', () => {
  const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
  it.each([
    { name: 'JSON', body: '{"a":[1,null,"x"]}', kept: { a: [1, null, 'x'] } },
    { name: 'text', body: 'OK', kept: 'OK' },
    { name: 'nothing', body: ' \n', kept: null },
    { name: 'half of something', body: '{"a":', kept: '{"a":' },
    { name: 'what Postgres cannot keep', body: '{"a\\u0000":"b\\u0000\\ud800c"}', kept: { a: 'b\uFFFDc' } },
    {
      name: 'brackets in a string',
      body: JSON.stringify({ a: '['.repeat(100) }),
      kept: { a: '['.repeat(100) },
    },
    { name: '20 levels', body: nested(20), kept: JSON.parse(nested(20)) },
    { name: '21 levels', body: nested(21), kept: null },
    { name: '30,000 levels', body: nested(30_000), kept: null },
  ])('$name', ({ body, kept }) => expect(capturedAnswer(body, false)).toEqual(kept));

  it('is a key of its own, whatever its name', () => {
    const kept = capturedAnswer('{"__proto__":{"admin":true}}', false) as object;
    expect([Object.hasOwn(kept, '__proto__'), Reflect.get({}, 'admin')]).toEqual([true, undefined]);
  });
});

import { expect, test } from 'vitest';
import { resolveApiKey } from './resolve-api-key.ts';

const keys = {
  publishableKey: 'sb_publishable_p',
  secretKey: 'sb_secret_s',
  serviceRoleToken: 'service.role.token',
};
const { publishableKey, secretKey } = keys;

test.each([
  { name: 'the publishable key alone', apikey: publishableKey, expected: null },
  { name: 'the publishable key repeated', apikey: publishableKey, bearer: publishableKey, expected: null },
  {
    name: 'a person with the publishable key',
    apikey: publishableKey,
    bearer: 'a.b.c',
    expected: 'Bearer a.b.c',
  },
  { name: 'the secret key alone', apikey: secretKey, expected: 'Bearer service.role.token' },
  {
    name: 'the secret key repeated',
    apikey: secretKey,
    bearer: secretKey,
    expected: 'Bearer service.role.token',
  },
  { name: 'the secret key as bearer only', bearer: secretKey, expected: 'Bearer service.role.token' },
  { name: 'a person with the secret key', apikey: secretKey, bearer: 'a.b.c', expected: 'Bearer a.b.c' },
])('$name acts as $expected', ({ apikey, bearer, expected }) => {
  expect(resolveApiKey(headersOf(apikey, bearer), keys)).toEqual({ ok: true, authorization: expected });
});

test.each([
  { name: 'nothing', message: 'No API key found in request' },
  { name: 'a guess', apikey: 'sb_secret_guess', message: 'Invalid API key' },
  { name: 'a token without a key', bearer: 'a.b.c', message: 'Invalid API key' },
  {
    name: 'the service token itself, which no one outside has',
    bearer: 'service.role.token',
    message: 'Invalid API key',
  },
])('$name is refused', ({ apikey, bearer, message }) => {
  expect(resolveApiKey(headersOf(apikey, bearer), keys)).toEqual({ ok: false, message });
});

function headersOf(apikey?: string, bearer?: string): Headers {
  const headers = new Headers();
  if (apikey !== undefined) headers.set('apikey', apikey);
  if (bearer !== undefined) headers.set('authorization', `Bearer ${bearer}`);
  return headers;
}

import { expect, it } from 'vitest';
import { readSignInSearch } from './sign-in-search.ts';

it.each([
  { name: 'a page', back: '/contacts?status=subscribed', expected: '/contacts?status=subscribed' },
  { name: 'another site without scheme', back: '//evil.example', expected: undefined },
  { name: 'another site by backslash', back: '/\\evil.example', expected: undefined },
  { name: 'another site', back: 'https://evil.example', expected: undefined },
  { name: 'a script', back: 'javascript:alert(1)', expected: undefined },
  { name: 'sign-in itself', back: '/sign-in?back=/x', expected: undefined },
  { name: 'not a text', back: 7, expected: undefined },
])('goes back only within the app: $name', ({ back, expected }) => {
  expect(readSignInSearch({ back }).back).toBe(expected);
});

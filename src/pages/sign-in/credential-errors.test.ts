import { describe, expect, it } from 'vitest';
import { credentialErrors, refusalErrors } from './credential-errors.ts';

describe('before asking the server', () => {
  it.each([
    {
      name: 'both empty',
      mode: 'sign-in',
      email: ' ',
      password: '',
      errors: { email: 'emailMissing', password: 'passwordMissing' },
    },
    { name: 'no at sign', mode: 'sign-in', email: 'ada', password: 'x', errors: { email: 'emailShape' } },
    {
      name: 'a short password signs in: it may be an old one',
      mode: 'sign-in',
      email: 'a@b',
      password: 'x',
      errors: {},
    },
    {
      name: 'a short password for a new account',
      mode: 'sign-up',
      email: 'a@b.c',
      password: '1234567',
      errors: { password: 'passwordShort' },
    },
    { name: 'eight are enough', mode: 'sign-up', email: 'a@b.c', password: '12345678', errors: {} },
  ] as const)('$name', ({ mode, email, password, errors }) => {
    expect(credentialErrors(mode, { email, password })).toEqual(errors);
  });
});

describe('after the server refused', () => {
  it.each([
    { problem: 'email-taken', errors: { email: 'email-taken' } },
    { problem: 'password-weak', errors: { password: 'password-weak' } },
    { problem: 'offline', errors: { form: 'offline' } },
    { problem: 'other', errors: { form: 'other' } },
  ] as const)('says $problem where it belongs', ({ problem, errors }) => {
    expect(refusalErrors(problem)).toEqual(errors);
  });
});

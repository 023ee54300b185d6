import { describe, expect, it } from 'vitest';
import { readSettings } from './scheduler-settings.ts';

const env = {
  DATABASE_URL: 'postgresql://rivulet_scheduler:x@127.0.0.1:5432/postgres',
  SMTP_URL: 'smtp://127.0.0.1:2525',
  APP_URL: 'https://app.example.com/',
  FUNCTIONS_URL: 'https://p.example.com/functions/v1',
};

describe('readSettings', () => {
  it('takes the environment, with its own sizes', () => {
    expect(readSettings(env, () => ({}))).toMatchObject({
      appUrl: 'https://app.example.com',
      batch: 500,
      concurrency: 2,
      deliveries: 20,
      loops: ['advance', 'deliver', 'background'],
      port: null,
    });
  });

  it('takes some loops and a port, from flags before the environment', () => {
    const flags = { loops: 'advance, background', port: '0', deliveries: '50' };
    expect(readSettings({ ...env, SCHEDULER_PORT: '9464' }, () => flags)).toMatchObject({
      loops: ['advance', 'background'],
      port: 0,
      deliveries: 50,
    });
  });

  it.each([
    { name: 'no database', env: { ...env, DATABASE_URL: undefined }, flags: {}, says: 'DATABASE_URL' },
    {
      name: 'a web address as database',
      env: { ...env, DATABASE_URL: 'https://x' },
      flags: {},
      says: 'postgresql://',
    },
    { name: 'no mail server', env: { ...env, SMTP_URL: '' }, flags: {}, says: 'smtp://' },
    { name: 'an app without http', env: { ...env, APP_URL: 'app.example.com' }, flags: {}, says: 'APP_URL' },
    { name: 'a batch of words', env, flags: { batch: 'many' }, says: '--batch takes a whole number' },
    { name: 'a batch of nothing', env, flags: { batch: '0' }, says: 'at least 1' },
    { name: 'too many at once', env, flags: { concurrency: '1000' }, says: 'at most 32' },
    { name: 'a loop nobody knows', env, flags: { loops: 'advance,dance' }, says: '--loops takes of advance' },
    { name: 'a port that is none', env, flags: { port: '70000' }, says: 'at most 65535' },
  ])('refuses $name in a sentence', ({ env: given, flags, says }) => {
    const read = readSettings(given, () => flags);
    expect('mistakes' in read && read.mistakes.join('\n')).toContain(says);
  });
});

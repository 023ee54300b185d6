import { expect, test } from 'vitest';
import { hostedSettings } from './hosted-settings.ts';

const url = { VITE_SUPABASE_URL: 'https://p.supabase.co' };
const key = { VITE_SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_p' };
const database = { DATABASE_URL: 'postgresql://p' };

test('all three name a hosted project', () => {
  expect(hostedSettings({ ...url, ...key, ...database })).toEqual({
    url: 'https://p.supabase.co',
    publishableKey: 'sb_publishable_p',
    databaseUrl: 'postgresql://p',
  });
});

test.each([
  { name: 'nothing', env: {} },
  { name: 'a database of something else', env: database },
  { name: 'empty settings', env: { VITE_SUPABASE_URL: '' } },
])('$name means the embedded default', ({ env }) => {
  expect(hostedSettings(env)).toBeNull();
});

test.each([
  { name: 'the URL alone', env: url, missing: 'VITE_SUPABASE_PUBLISHABLE_KEY, DATABASE_URL' },
  { name: 'no key', env: { ...url, ...database }, missing: 'VITE_SUPABASE_PUBLISHABLE_KEY' },
  { name: 'no database', env: { ...url, ...key }, missing: 'DATABASE_URL' },
])('$name is a mistake that says what is missing', ({ env, missing }) => {
  expect(() => hostedSettings(env)).toThrow(`missing: ${missing}.`);
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestStack, type TestStack } from '../support/local-stack.ts';

let stack: TestStack;

beforeAll(async () => {
  stack = await startTestStack({
    functions: {
      echo: async (request) =>
        Response.json({ path: new URL(request.url).pathname, body: await request.text() }),
    },
  });
  await stack.sql.unsafe(`
    create table public.notes (
      id bigint generated always as identity primary key,
      owner uuid not null default auth.uid(),
      body text not null
    );
    alter table public.notes enable row level security;
    create policy own on public.notes to authenticated using (owner = auth.uid()) with check (owner = auth.uid());
    grant select, insert on public.notes to authenticated, service_role;
  `);
  await stack.reloadSchema();
});

afterAll(() => stack?.stop());

describe('the data API', () => {
  test('shows each person their own rows only', async () => {
    const ada = await stack.signUp('ada@example.test');
    const ben = await stack.signUp('ben@example.test');
    const written = await ada.client.from('notes').insert({ body: 'from Ada' }).select('owner').single();
    expect(written.data).toEqual({ owner: ada.userId });
    expect((await ada.client.from('notes').select('body')).data).toEqual([{ body: 'from Ada' }]);
    expect((await ben.client.from('notes').select('body')).data).toEqual([]);
  });

  test('refuses to write for someone else', async () => {
    const eve = await stack.signUp('eve@example.test');
    const { error } = await eve.client.from('notes').insert({ body: 'forged', owner: crypto.randomUUID() });
    expect(error?.code).toBe('42501');
  });

  test('refuses the anonymous what is granted to the signed-in', async () => {
    const { error, status } = await stack.client(stack.publishableKey).from('notes').select('body');
    expect({ status, code: error?.code }).toEqual({ status: 401, code: '42501' });
  });

  test('gives the secret key the service role', async () => {
    await stack.sql`insert into public.notes (owner, body) values (gen_random_uuid(), 'anyone''s')`;
    const { data } = await stack.client(stack.secretKey).from('notes').select('body').eq('body', "anyone's");
    expect(data).toEqual([{ body: "anyone's" }]);
  });

  test.each([
    { name: 'no key', headers: {}, message: 'No API key found in request' },
    { name: 'an unknown key', headers: { apikey: 'sb_publishable_guess' }, message: 'Invalid API key' },
  ])('refuses $name', async ({ headers, message }) => {
    const response = await fetch(`${stack.url}/rest/v1/notes`, { headers });
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ message });
  });

  test('lets a page of another origin ask', async () => {
    const response = await fetch(`${stack.url}/rest/v1/notes`, {
      method: 'OPTIONS',
      headers: {
        origin: 'http://localhost:5173',
        'access-control-request-method': 'PATCH',
        'access-control-request-headers': 'apikey,authorization,prefer',
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-methods')).toContain('PATCH');
    expect(response.headers.get('access-control-allow-headers')).toBe('apikey,authorization,prefer');
  });

  test('hands a jsonb array to a function as it is', async () => {
    await stack.sql.unsafe(`
      create function public.kind_of(value jsonb) returns text language sql as $$ select jsonb_typeof(value) $$`);
    await stack.reloadSchema();
    const { data, error } = await stack.client(stack.publishableKey).rpc('kind_of', { value: [{ a: 1 }] });
    expect({ data, error }).toEqual({ data: 'array', error: null });
  });
});

describe('sign-in', () => {
  test('takes the password that was chosen and no other', async () => {
    await stack.signUp('lin@example.test', 'her own password');
    const client = stack.client(stack.publishableKey);
    const wrong = await client.auth.signInWithPassword({ email: 'lin@example.test', password: 'a guess' });
    expect(wrong.error?.code).toBe('invalid_credentials');
    const right = await client.auth.signInWithPassword({
      email: 'lin@example.test',
      password: 'her own password',
    });
    expect(right.data.user?.email).toBe('lin@example.test');
    const renewed = await client.auth.refreshSession();
    expect(renewed.data.session?.access_token).toEqual(expect.any(String));
  });
});

describe('functions', () => {
  test('see the path that begins with their name', async () => {
    const response = await fetch(`${stack.url}/functions/v1/echo/some/thing`, {
      method: 'POST',
      body: 'hello',
    });
    expect(await response.json()).toEqual({ path: '/echo/some/thing', body: 'hello' });
  });

  test.each(['nothing', 'constructor'])('answer 404 for %s', async (name) => {
    expect((await fetch(`${stack.url}/functions/v1/${name}`)).status).toBe(404);
  });
});

test('answers to a health check', async () => {
  expect(await (await fetch(`${stack.url}/health`)).json()).toEqual({ status: 'ok' });
});

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import {
  addContacts,
  addTag,
  addWorkspace,
  applyTag,
  graphOf,
  publishGraph,
} from '../support/engine-fixture.ts';
import { type EdgeFunction, serveEdgeFunction } from '../support/serve-edge-function.ts';

let database: TestDatabase;
let scheduler: EdgeFunction;
const received: { key: string; to: string[]; subject: string }[] = [];

/** A mail provider with an HTTP API, on loopback. */
const provider = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { to, subject } = JSON.parse(Buffer.concat(chunks).toString()) as { to: string[]; subject: string };
  received.push({ key: String(request.headers['idempotency-key']), to, subject });
  response.setHeader('content-type', 'application/json').end('{"id": "accepted"}');
});

beforeAll(async () => {
  provider.listen(0, '127.0.0.1');
  await once(provider, 'listening');
  database = await openTestDatabase();
  scheduler = await serveEdgeFunction('scheduler', {
    SCHEDULER_DATABASE_URL: database.schedulerUrl,
    APP_URL: 'https://app.example.com',
    FUNCTIONS_URL: 'https://functions.example.com',
    SCHEDULER_SECRET: 'open sesame',
    MAIL_API_URL: `http://127.0.0.1:${(provider.address() as AddressInfo).port}/emails`,
    MAIL_API_KEY: 'key',
  });
});
afterAll(async () => {
  await scheduler.stop();
  await database.close();
  provider.close();
});

const call = (secret: string) =>
  fetch(scheduler.url, { method: 'POST', headers: { 'x-scheduler-secret': secret } });

it('does nothing for whoever does not know the secret', async () => {
  expect((await call('open sesam')).status).toBe(401);
  expect((await call('')).status).toBe(401);
});

it('moves contacts and hands their mails over HTTP, as a process would over SMTP', async () => {
  const { sql } = database;
  const workspace = await addWorkspace(sql);
  const tag = await addTag(sql, workspace, 'Start');
  const mail = { subject: 'Hello {{ contact.first_name }}', preheader: '', body: '<p>Hi</p>' };
  await publishGraph(
    sql,
    workspace,
    graphOf({
      entry: ['tag-applied', { tag, reentry: 'once' }, { next: 'mail' }],
      mail: ['send-email', mail, { next: 'end' }],
      end: ['end', {}],
    }),
  );
  await applyTag(sql, workspace, tag, await addContacts(sql, workspace, 5));

  const answer = await call('open sesame');
  expect({ status: answer.status, body: await answer.json() }).toEqual({
    status: 200,
    body: { contacts: 5, visits: 15, settled: 5, more: false },
  });
  expect(received.map(({ subject }) => subject).sort()).toEqual(
    [1, 2, 3, 4, 5].map((n) => `Hello Contact ${n}`),
  );
  expect(new Set(received.map(({ key }) => key)).size).toBe(5);
  const messages = await sql`select status, count(*)::int from public.messages group by status`;
  expect([...messages]).toEqual([{ status: 'sent', count: 5 }]);
});

import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailFunctions } from '../../../src/scheduler/functions/mail-functions.ts';
import { type LoopbackSmtp, startLoopbackSmtp } from '../../../src/scheduler/node/loopback-smtp.ts';
import { type SmtpProvider, smtpProvider } from '../../../src/scheduler/node/smtp-provider.ts';
import { connect } from '../../../src/scheduler/postgres/connect.ts';
import type { Database } from '../../../src/scheduler/postgres/database.ts';
import { openTestDatabase } from '../../support/database.ts';
import { startTestStack, type TestStack } from '../../support/local-stack.ts';
import { deliverQueued, type MailContentSketch, queueMail, receivedMail } from './mail-fixture.ts';

const BODY = '<p>Hi {{ contact.first_name }}, see <a href="https://shop.test/?a=1&amp;b=2">the shop</a></p>';

let stack: TestStack;
let sql: Sql;
let scheduler: Database;
let smtp: LoopbackSmtp;
let provider: SmtpProvider;
let functionsUrl: string;
const reported: unknown[] = [];

beforeAll(async () => {
  const database = await openTestDatabase();
  scheduler = connect(database.schedulerUrl, 4);
  const report = (error: unknown) => void reported.push(error);
  const functions = { ...mailFunctions({ sql: scheduler, appUrl: 'https://app.test', report }) };
  stack = await startTestStack({ database, functions });
  sql = stack.sql;
  functionsUrl = `${stack.url}/functions/v1`;
  smtp = await startLoopbackSmtp({ sql: scheduler });
  provider = smtpProvider({ url: smtp.url });
});

afterAll(async () => {
  provider.close();
  await smtp.stop();
  await scheduler.end();
  await stack.stop();
});

async function sentMail(sketch: MailContentSketch = { body: BODY }) {
  const sent = await queueMail(sql, scheduler, sketch);
  await deliverQueued(scheduler, provider, functionsUrl);
  const email = await receivedMail(sql, sent.message);
  const header = (name: string): string => email.headers.find(({ key }) => key === name)?.value ?? '';
  const found = (pattern: RegExp): string =>
    pattern.exec(email.html ?? '')?.[1]?.replaceAll('&amp;', '&') ?? '';
  return {
    ...sent,
    email,
    header,
    clickUrl: found(/href="([^"]*\/track\/click\/[^"]*)"/),
    openUrl: found(/src="([^"]*\/track\/open\/[^"]*)"/),
    unsubscribeToken: found(/unsubscribe\/([\w-]+)"/),
  };
}

const statusOf = async (contact: string): Promise<string> =>
  (await sql<{ status: string }[]>`select status from contacts where id = ${contact}`)[0]?.status ?? '';

const engagements = (message: string) => sql<{ kind: string; link_position: number | null }[]>`
  select kind, link_position from message_engagements where message_id = ${message} order by id`;

const events = async (contact: string): Promise<string[]> =>
  (
    await sql<{ type: string }[]>`select type from contact_events where contact_id = ${contact} order by id`
  ).map(({ type }) => type);

const get = (url: string, init: RequestInit = {}) => fetch(url, { redirect: 'manual', ...init });

const otherLast = (token: string): string => token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A');

describe('a mail of a funnel', () => {
  it('arrives once, filled in, with the headers of a mail one can leave', async () => {
    const { email, header, message, workspace } = await sentMail();
    const [row] = await sql<{ status: string; run_id: string; node_id: string; visit: number }[]>`
      select status, run_id, node_id, visit from messages where id = ${message}`;
    expect(row?.status).toBe('sent');
    expect(email.messageId).toBe(`<${row?.run_id}.${row?.node_id}.${row?.visit}@test.example>`);
    expect(email).toMatchObject({
      subject: 'Hello Ada',
      from: { name: 'Test', address: 'hello@test.example' },
      html: expect.stringContaining('<p>Hi Ada, see <a href="'),
      text: expect.stringMatching(/^Hi Ada, see the shop \[http/),
    });
    expect(header('list-unsubscribe')).toMatch(
      /^<http:\/\/127\.0\.0\.1:\d+\/functions\/v1\/unsubscribe\/[\w-]{48}>$/,
    );
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const [kept] =
      await sql`select workspace_id, recipient, subject from mailbox where message_id = ${message}`;
    expect(kept).toMatchObject({ workspace_id: workspace, subject: 'Hello Ada' });
  });

  it('keeps hostile fields in their place', async () => {
    const { contact } = await queueMail(sql, scheduler, {
      subject: '{{ contact.first_name }}',
      body: '<p>{{ contact.first_name }}</p>',
    });
    await sql`update contacts set first_name = ${'<script>\r\nBcc: victim@example.com'} where id = ${contact}`;
    await deliverQueued(scheduler, provider, functionsUrl);
    const [row] = await sql<{ id: string }[]>`select id from messages where contact_id = ${contact}`;
    const email = await receivedMail(sql, row?.id ?? '');
    expect(email.subject).toBe('<script> Bcc: victim@example.com');
    expect(email.bcc).toBeUndefined();
    expect(email.html).not.toContain('<script>');
  });
});

describe('opening', () => {
  it('is counted each time, and never cached', async () => {
    const { openUrl, message, contact } = await sentMail();
    for (const _ of [1, 2]) {
      const response = await get(openUrl);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('image/gif');
      expect(response.headers.get('cache-control')).toContain('no-store');
      expect((await response.arrayBuffer()).byteLength).toBe(42);
    }
    expect(await engagements(message)).toMatchObject([{ kind: 'open' }, { kind: 'open' }]);
    expect(await events(contact)).toContain('mail.opened');
  });

  it('shows the picture for any token, and counts none that is not ours', async () => {
    const { openUrl, message } = await sentMail();
    for (const url of [otherLast(openUrl), `${functionsUrl}/track/open/nonsense`]) {
      expect((await get(url)).status).toBe(200);
    }
    expect(await engagements(message)).toEqual([]);
  });
});

describe('clicking', () => {
  it('leads where the mail said, and is counted', async () => {
    const { clickUrl, message, contact } = await sentMail();
    const response = await get(clickUrl);
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('https://shop.test/?a=1&b=2');
    expect(await engagements(message)).toEqual([{ kind: 'click', link_position: 0 }]);
    expect(await events(contact)).toContain('mail.clicked');
  });

  it('is not counted for a HEAD', async () => {
    const { clickUrl, message } = await sentMail();
    expect((await get(clickUrl, { method: 'HEAD' })).headers.get('location')).toBe(
      'https://shop.test/?a=1&b=2',
    );
    expect(await engagements(message)).toEqual([]);
  });

  it('still leads there when counting fails', async () => {
    const { clickUrl, contact } = await sentMail();
    await sql`alter table message_engagements add constraint broken check (kind <> 'click') not valid`;
    try {
      expect((await get(clickUrl)).headers.get('location')).toBe('https://shop.test/?a=1&b=2');
      expect(reported.at(-1)).toMatchObject({ message: expect.stringContaining('broken') });
      expect(await events(contact)).not.toContain('mail.clicked');
    } finally {
      await sql`alter table message_engagements drop constraint broken`;
    }
  });

  it('leads nowhere with a token that is not ours', async () => {
    const { clickUrl, openUrl } = await sentMail();
    const openToken = openUrl.split('/').at(-1);
    for (const url of [
      otherLast(clickUrl),
      `${functionsUrl}/track/click/${openToken}`,
      `${clickUrl}?url=https://evil.test`.replace(/click\/[\w-]+/, 'click/x'),
    ]) {
      const response = await get(url);
      expect(response.status).toBe(404);
      expect(response.headers.get('location')).toBeNull();
      expect(await response.text()).toBe('This link is not complete, or no longer valid.');
    }
  });
});

describe('unsubscribing', () => {
  const oneClick = (url: string, body = 'List-Unsubscribe=One-Click') =>
    get(url, { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } });
  const ask = (token: string, action: string) =>
    get(`${functionsUrl}/unsubscribe/${token}`, {
      method: 'POST',
      body: JSON.stringify({ action }),
      headers: { 'content-type': 'application/json' },
    });

  it('by the button of a mail program, twice as well', async () => {
    const { header, contact, message } = await sentMail();
    const url = header('list-unsubscribe').slice(1, -1);
    for (const _ of [1, 2]) expect((await oneClick(url)).status).toBe(200);
    expect(await statusOf(contact)).toBe('unsubscribed');
    expect(await engagements(message)).toMatchObject([{ kind: 'unsubscribe' }]);
    expect(await events(contact)).toContain('contact.unsubscribed');
  });

  it('by a multipart POST, as some programs send it', async () => {
    const { header, contact } = await sentMail();
    const body = new FormData();
    body.set('List-Unsubscribe', 'One-Click');
    expect((await get(header('list-unsubscribe').slice(1, -1), { method: 'POST', body })).status).toBe(200);
    expect(await statusOf(contact)).toBe('unsubscribed');
  });

  it('not by following links, not by another POST, not by a token that is not ours', async () => {
    const { header, contact, clickUrl } = await sentMail();
    const url = header('list-unsubscribe').slice(1, -1);
    expect((await get(url)).status).toBe(200);
    expect((await get(url, { method: 'HEAD' })).status).toBe(200);
    expect((await oneClick(url, 'a=b')).status).toBe(400);
    expect((await oneClick(otherLast(url))).status).toBe(404);
    expect((await oneClick(`${functionsUrl}/unsubscribe/${clickUrl.split('/').at(-1)}`)).status).toBe(404);
    expect(await statusOf(contact)).toBe('subscribed');
  });

  it('sends a browser to the page', async () => {
    const { header, unsubscribeToken } = await sentMail();
    const response = await get(header('list-unsubscribe').slice(1, -1), {
      headers: { accept: 'text/html,*/*' },
    });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`https://app.test/unsubscribe/${unsubscribeToken}`);
  });

  it('by the page: asks, does it, takes it back', async () => {
    const { unsubscribeToken: token, contact, message } = await sentMail();
    const first = await get(`${functionsUrl}/unsubscribe/${token}`);
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    expect(await first.json()).toEqual({
      email: `${contact.slice(0, 1)}•••@people.example`,
      workspace: 'Test',
      subscribed: true,
    });
    for (const _ of [1, 2])
      expect(await (await ask(token, 'unsubscribe')).json()).toMatchObject({ subscribed: false });
    expect(await statusOf(contact)).toBe('unsubscribed');
    for (const _ of [1, 2])
      expect(await (await ask(token, 'resubscribe')).json()).toMatchObject({ subscribed: true });
    expect(await statusOf(contact)).toBe('subscribed');
    expect(await engagements(message)).toEqual([]);
  });

  it('cannot take back what was not asked for through this mail', async () => {
    const { unsubscribeToken: token, contact } = await sentMail();
    await sql`update contacts set status = 'unsubscribed' where id = ${contact}`;
    expect(await (await ask(token, 'resubscribe')).json()).toMatchObject({ subscribed: false });
    expect(await statusOf(contact)).toBe('unsubscribed');
  });

  it('gives back what there was before', async () => {
    const { unsubscribeToken: token, contact } = await sentMail();
    await sql`update contacts set status = 'pending' where id = ${contact}`;
    await ask(token, 'unsubscribe');
    await ask(token, 'resubscribe');
    expect(await statusOf(contact)).toBe('pending');
  });

  it('finds nothing once the contact is gone', async () => {
    const { unsubscribeToken: token, contact, header } = await sentMail();
    await sql`delete from contacts where id = ${contact}`;
    expect((await get(`${functionsUrl}/unsubscribe/${token}`)).status).toBe(404);
    expect((await oneClick(header('list-unsubscribe').slice(1, -1))).status).toBe(200);
  });
});

describe('a mail server that is down', () => {
  it('loses nothing: the mail waits, says why, and goes out when the server is back', async () => {
    const { message } = await queueMail(sql, scheduler);
    const away = await startLoopbackSmtp({ sql: scheduler });
    await away.stop();
    const broken = smtpProvider({ url: away.url });
    await deliverQueued(scheduler, broken, functionsUrl);
    broken.close();
    const [waiting] =
      await sql`select status, attempts, reason, due_at > now() as later from messages where id = ${message}`;
    expect(waiting).toMatchObject({
      status: 'queued',
      later: true,
      reason: expect.stringMatching(/^The mail server cannot be reached: .*ECONNREFUSED/),
    });
    await sql`update messages set due_at = now() - interval '1 second' where id = ${message}`;
    await deliverQueued(scheduler, provider, functionsUrl);
    expect((await receivedMail(sql, message)).subject).toBe('Hello Ada');
  });
});

describe('a workspace without a sender address', () => {
  it('sends nothing: the mail waits, says why, and goes out once there is one', async () => {
    const { message, workspace } = await queueMail(sql, scheduler);
    await sql`update workspaces set sender_email = '' where id = ${workspace}`;
    await deliverQueued(scheduler, provider, functionsUrl);
    const [waiting] =
      await sql`select status, reason, due_at > now() as later from messages where id = ${message}`;
    expect(waiting).toEqual({ status: 'queued', reason: 'no-sender', later: true });
    expect(await sql`select id from mailbox where message_id = ${message}`).toHaveLength(0);
    await sql`update workspaces set sender_email = 'hello@test.example' where id = ${workspace}`;
    await sql`update messages set due_at = now() - interval '1 second' where id = ${message}`;
    await deliverQueued(scheduler, provider, functionsUrl);
    expect((await receivedMail(sql, message)).from?.address).toBe('hello@test.example');
  });
});

describe('the loopback server', () => {
  it('keeps many mails at once, none lost', async () => {
    const mail = {
      workspaceId: '',
      from: { name: '', address: 'a@test.example' },
      to: 'many@people.example',
      html: '<p>x</p>',
      text: 'x',
      oneClickUrl: null,
    };
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        provider.send(
          { ...mail, messageId: `not-ours-${index}`, subject: `Nr. ${index} – ü` },
          `r:n:${index}`,
        ),
      ),
    );
    expect(answers.every(({ outcome }) => outcome === 'accepted')).toBe(true);
    const rows = await sql<{ subject: string; message_id: string | null; workspace_id: string | null }[]>`
      select subject, message_id, workspace_id from mailbox where recipient = 'many@people.example'`;
    expect(new Set(rows.map(({ subject }) => subject)).size).toBe(200);
    expect(rows).toHaveLength(200);
    expect(rows[0]).toMatchObject({
      subject: expect.stringMatching(/– ü$/),
      message_id: null,
      workspace_id: null,
    });
  });
});

import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TrackingTokens } from '../../../src/mail/tracking-token.ts';
import { connect } from '../../../src/scheduler/postgres/connect.ts';
import type { Database } from '../../../src/scheduler/postgres/database.ts';
import { loadTrackingTokens } from '../../../src/scheduler/postgres/load-tracking-tokens.ts';
import { openTestDatabase, type TestDatabase } from '../../support/database.ts';
import { type EdgeFunction, serveEdgeFunction } from '../../support/serve-edge-function.ts';
import { queueMail, type SentMail } from './mail-fixture.ts';

const jsonOf = async (path: string) =>
  JSON.parse(await readFile(new URL(`../../../${path}`, import.meta.url), 'utf8'));

describe('the edge functions under Deno', () => {
  let database: TestDatabase;
  let scheduler: Database;
  let tokens: TrackingTokens;
  let mail: SentMail;
  const served: EdgeFunction[] = [];

  const serve = async (name: string): Promise<string> => {
    const secrets = { SCHEDULER_DATABASE_URL: database.schedulerUrl, APP_URL: 'https://app.test/' };
    const running = await serveEdgeFunction(name, secrets);
    served.push(running);
    return running.url;
  };

  beforeAll(async () => {
    database = await openTestDatabase();
    scheduler = connect(database.schedulerUrl, 2);
    tokens = await loadTrackingTokens(scheduler);
    mail = await queueMail(database.sql, scheduler);
    await database.sql`
      insert into message_links (message_id, position, workspace_id, url)
      values (${mail.message}, 0, ${mail.workspace}, 'https://shop.test/ü')`;
  });
  afterAll(async () => {
    for (const { stop } of served) await stop();
    await scheduler.end();
    await database.close();
  });

  it('track opens and clicks', async () => {
    const url = await serve('track');
    const open = await tokens.sign({ purpose: 'open', messageId: mail.message });
    const click = await tokens.sign({ purpose: 'click', messageId: mail.message, position: 0 });
    expect((await fetch(`${url}/open/${open}`)).headers.get('content-type')).toBe('image/gif');
    const response = await fetch(`${url}/click/${click}`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe('https://shop.test/%C3%BC');
    const kinds =
      await database.sql`select kind from message_engagements where message_id = ${mail.message} order by id`;
    expect(kinds.map(({ kind }) => kind)).toEqual(['open', 'click']);
  });

  it('unsubscribe on one click, and send browsers to the page', async () => {
    const url = `${await serve('unsubscribe')}/${await tokens.sign({ purpose: 'unsubscribe', messageId: mail.message })}`;
    const page = await fetch(url, { redirect: 'manual', headers: { accept: 'text/html' } });
    expect(page.headers.get('location')).toBe(
      url.replace(/^.*\/unsubscribe/, 'https://app.test/unsubscribe'),
    );
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    expect((await fetch(url, { method: 'POST', body })).status).toBe(200);
    const [contact] = await database.sql`select status from contacts where id = ${mail.contact}`;
    expect(contact?.status).toBe('unsubscribed');
  });
});

it('edge functions import the versions that package.json names', async () => {
  const { imports } = await jsonOf('supabase/functions/deno.json');
  const { dependencies } = await jsonOf('package.json');
  for (const [name, target] of Object.entries(imports)) {
    const [, pkg, version] = /^npm:(@?[^@]+)@([^/]+)/.exec(String(target)) ?? [];
    expect({ name, version }).toEqual({ name, version: dependencies[pkg ?? ''] });
  }
});

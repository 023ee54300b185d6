import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Database } from '../postgres/database.ts';
import { run } from '../postgres/statement.ts';
import { type IngressRow, receiveHook, recordEvents, submitForm } from '../postgres/statements/ingress.ts';
import { functionWords } from './words.ts';

export interface IngressOptions {
  /** Connects as `rivulet_scheduler`. */
  readonly sql: Database;
  readonly report: (error: unknown) => void;
}

/** 500 events; each may hold 64 kB, but nobody fills all of them. */
const MOST_BYTES_OF_EVENTS = 4 * 1024 * 1024;
/** A payload of 64 kB, and how it is wrapped. */
const MOST_BYTES = 80 * 1024;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * What comes from outside: `/events` with an API key, `/forms/<id>` from pages of other sites, `/hooks/<token>` from other
 * programs. Who is a contact already is never told.
 */
export function ingressFunctions({ sql, report }: IngressOptions) {
  return { events: events(sql, report), forms: forms(sql, report), hooks: hooks(sql, report) };
}

type Handler = (request: Request) => Response | Promise<Response>;

function events(sql: Database, report: IngressOptions['report']): Handler {
  const app = opened('/events', MOST_BYTES_OF_EVENTS, report);
  app.post('/', async (c) => {
    const [, key = ''] = /^Bearer (\S{1,200})$/.exec(c.req.header('authorization') ?? '') ?? [];
    if (key === '') return c.json({ message: functionWords.en['key-expected'] }, 401);
    const body = await jsonOf(c);
    if (body === null || !Array.isArray(body.events)) {
      return c.json({ message: functionWords.en['events-expected'] }, 400);
    }
    const given = [key, JSON.stringify(body.events), body.createContacts === true];
    return answered(c, await run(sql, recordEvents, given));
  });
  return (request) => app.fetch(request);
}

function forms(sql: Database, report: IngressOptions['report']): Handler {
  const app = opened('/forms', MOST_BYTES, report);
  app.post('/:id', async (c) => {
    const { id } = c.req.param();
    const isJson = c.req.header('content-type')?.includes('application/json') === true;
    const fields = isJson ? await jsonOf(c) : textFields(await c.req.parseBody().catch(() => ({})));
    if (!UUID.test(id) || fields === null) return c.json({ message: functionWords.en['form-unknown'] }, 404);
    // A field that people do not see: only programs fill it in, and are thanked all the same.
    if (typeof fields.website === 'string' && fields.website !== '') return c.json({}, 200);
    const { website: _website, ...given } = fields;
    const rows = await run(sql, submitForm, [id, JSON.stringify(given)]);
    const redirect = rows[0]?.answer.redirect;
    return typeof redirect === 'string' && !isJson ? c.redirect(redirect, 303) : answered(c, rows);
  });
  return (request) => app.fetch(request);
}

function hooks(sql: Database, report: IngressOptions['report']): Handler {
  const app = opened('/hooks', MOST_BYTES, report);
  app.post('/:token', async (c) => {
    const { token } = c.req.param();
    if (!UUID.test(token)) return c.json({ message: functionWords.en['hook-unknown'] }, 404);
    const payload = await jsonOf(c);
    if (payload === null) return c.json({ message: functionWords.en['json-expected'] }, 400);
    return answered(c, await run(sql, receiveHook, [token, JSON.stringify(payload)]));
  });
  return (request) => app.fetch(request);
}

function opened(path: string, maxSize: number, report: IngressOptions['report']): Hono {
  const app = new Hono().basePath(path);
  app.use(cors({ origin: '*', allowMethods: ['POST'] }));
  app.use(
    bodyLimit({ maxSize, onError: (c) => c.json({ message: functionWords.en['body-too-large'] }, 413) }),
  );
  app.onError((error, c) => {
    report(error);
    return c.json({ message: functionWords.en.later }, 503);
  });
  return app;
}

type JsonBody = Readonly<Record<string, unknown>>;

async function jsonOf(c: Context): Promise<JsonBody | null> {
  const body: unknown = await c.req.json().catch(() => null);
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as JsonBody) : null;
}

/** Files that a form sends along are left behind. */
const textFields = (body: JsonBody): JsonBody =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => typeof value === 'string'));

function answered(c: Context, rows: readonly IngressRow[]): Response {
  const { status, redirect: _redirect, ...answer } = rows[0]?.answer ?? { status: 503, redirect: null };
  return c.json(answer, status as ContentfulStatusCode);
}

import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { proxy } from 'hono/proxy';
import { type ApiKeys, resolveApiKey } from './resolve-api-key.ts';

/** An edge function's handler: sees the path as it would there, beginning with the function's name. */
export type FunctionHandler = (request: Request) => Response | Promise<Response>;

export interface GatewayParts {
  readonly keys: ApiKeys;
  readonly restUrl: string;
  readonly auth: (request: Request) => Promise<Response>;
  /** By name; read at each request, so handlers may be added later. */
  readonly functions: Readonly<Record<string, FunctionHandler>>;
}

/** Reached by following a link in a browser, which cannot send a key. */
const OPEN_AUTH_PATHS = ['/auth/v1/verify', '/auth/v1/callback', '/auth/v1/authorize'];

/** One URL in front of the parts, laid out as a Supabase project's. */
export function createGateway(parts: GatewayParts): Hono {
  const app = new Hono();
  app.use(
    cors({
      origin: '*',
      exposeHeaders: ['Content-Range', 'Content-Location', 'Preference-Applied'],
      maxAge: 86_400,
    }),
  );
  app.get('/health', (c) => c.json({ status: 'ok' }));
  app.all('/rest/v1/*', (c) => forwardToRest(c.req.raw, parts));
  app.all('/auth/v1/*', (c) => forwardToAuth(c.req.raw, parts));
  app.all('/functions/v1/:name', (c) => callFunction(c.req.raw, c.req.param('name'), parts));
  app.all('/functions/v1/:name/*', (c) => callFunction(c.req.raw, c.req.param('name'), parts));
  app.notFound((c) => c.json({ message: `Nothing answers at ${c.req.path}` }, 404));
  return app;
}

function forwardToRest(request: Request, { keys, restUrl }: GatewayParts): Response | Promise<Response> {
  const resolved = resolveApiKey(request.headers, keys);
  if (!resolved.ok) return refusal(resolved.message);
  const { pathname, search } = new URL(request.url);
  return proxy(`${restUrl}${pathname.slice('/rest/v1'.length)}${search}`, {
    raw: request,
    headers: withAuthorization(request.headers, resolved.authorization),
  });
}

function forwardToAuth(request: Request, { keys, auth }: GatewayParts): Response | Promise<Response> {
  const open = OPEN_AUTH_PATHS.includes(new URL(request.url).pathname);
  const resolved = resolveApiKey(request.headers, keys);
  if (!resolved.ok) return open ? auth(request) : refusal(resolved.message);
  return auth(new Request(request, { headers: withAuthorization(request.headers, resolved.authorization) }));
}

function callFunction(request: Request, name: string, parts: GatewayParts): Response | Promise<Response> {
  const handler = Object.hasOwn(parts.functions, name) ? parts.functions[name] : undefined;
  if (!handler) return Response.json({ message: `There is no function ${name}` }, { status: 404 });
  const url = new URL(request.url);
  url.pathname = url.pathname.slice('/functions/v1'.length);
  return handler(new Request(url, request));
}

const refusal = (message: string): Response => Response.json({ message }, { status: 401 });

function withAuthorization(headers: Headers, authorization: string | null): Headers {
  const copy = new Headers(headers);
  copy.delete('authorization');
  if (authorization !== null) copy.set('authorization', authorization);
  return copy;
}

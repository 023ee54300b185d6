import { relative } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';

const FOREVER = 'public, max-age=31536000, immutable';

/** Serves a built single-page app: its files, and its page for every other address. */
export function siteHandler(dir: string): (request: Request) => Response | Promise<Response> {
  const root = relative(process.cwd(), dir) || '.';
  const app = new Hono();
  app.use(compress());
  app.use('/assets/*', async (c, next) => {
    await next();
    // Names of built files carry a hash of their content.
    if (c.res.ok) c.header('cache-control', FOREVER);
  });
  app.use(serveStatic({ root }));
  app.get('/assets/*', (c) => c.notFound());
  app.get('*', serveStatic({ root, path: 'index.html' }));
  return app.fetch;
}

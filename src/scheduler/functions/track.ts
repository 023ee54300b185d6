import { type Context, Hono } from 'hono';
import type { TrackingTokens } from '../../mail/tracking-token.ts';
import type { EngagementStore } from './engagement-store.ts';
import { functionWords } from './words.ts';

export interface TrackParts {
  readonly tokens: () => Promise<TrackingTokens>;
  readonly store: Pick<EngagementStore, 'recordOpen' | 'recordClick' | 'linkTarget'>;
  /** Failures that the reader of a mail must not notice. */
  readonly report: (error: unknown) => void;
}

/** A transparent GIF of one pixel. */
const PIXEL = Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'), (char) =>
  char.charCodeAt(0),
);

const NEVER_CACHED = { 'cache-control': 'no-store, private, max-age=0', 'x-robots-tag': 'noindex' };

/** Opens and clicks: `/track/open/<token>` and `/track/click/<token>`. */
export function trackFunction(parts: TrackParts): Hono {
  const app = new Hono().basePath('/track');
  app.get('/open/:token', async (c) => {
    await recordOpen(parts, c);
    // Whatever happened, a mail must not show a broken picture.
    return c.body(PIXEL, 200, { ...NEVER_CACHED, 'content-type': 'image/gif' });
  });
  app.get('/click/:token', async (c) => {
    const url = webAddress(await clickTarget(parts, c));
    return url === null
      ? c.text(functionWords.en['link-unknown'], 404, NEVER_CACHED)
      : c.body(null, 302, { ...NEVER_CACHED, location: url, 'referrer-policy': 'no-referrer' });
  });
  app.onError((error, c) => {
    parts.report(error);
    return c.text(functionWords.en.later, 503, NEVER_CACHED);
  });
  return app;
}

async function recordOpen({ tokens, store, report }: TrackParts, c: Context): Promise<void> {
  try {
    const tracking = await (await tokens()).verify(c.req.param('token') ?? '');
    if (tracking?.purpose === 'open' && c.req.method === 'GET') await store.recordOpen(tracking.messageId);
  } catch (error) {
    report(error);
  }
}

async function clickTarget({ tokens, store, report }: TrackParts, c: Context): Promise<string | null> {
  const tracking = await (await tokens()).verify(c.req.param('token') ?? '');
  if (tracking?.purpose !== 'click') return null;
  const { messageId, position } = tracking;
  // HEAD asks what is there; nobody read anything.
  if (c.req.method === 'HEAD') return store.linkTarget(messageId, position);
  try {
    return await store.recordClick(messageId, position);
  } catch (error) {
    // Counting is our wish, getting there is the reader's.
    report(error);
    return store.linkTarget(messageId, position);
  }
}

/** As it may stand in a header; null for whatever is no web address. */
function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import * as z from 'zod';
import type { TrackingTokens } from '../../mail/tracking-token.ts';
import type { EngagementStore } from './engagement-store.ts';
import { maskedEmail } from './masked-email.ts';
import { functionWords } from './words.ts';

export interface UnsubscribeParts {
  readonly tokens: () => Promise<TrackingTokens>;
  readonly store: Pick<EngagementStore, 'subscription' | 'unsubscribe' | 'resubscribe'>;
  /** Where the app is, without a slash at the end. */
  readonly appUrl: string;
  readonly report: (error: unknown) => void;
}

const wish = z.object({ action: z.enum(['unsubscribe', 'resubscribe']) });

/**
 * `/unsubscribe/<token>`: a POST of a mail program unsubscribes (RFC 8058); the app's page asks and says in JSON. A GET
 * changes nothing, because link scanners follow every link of a mail.
 */
export function unsubscribeFunction({ tokens, store, appUrl, report }: UnsubscribeParts): Hono {
  const app = new Hono().basePath('/unsubscribe');
  // The page may stand on another site, and sends no cookies.
  app.use(cors({ origin: '*', allowMethods: ['GET', 'POST'] }));
  const messageOf = async (c: Context): Promise<string | null> => {
    const tracking = await (await tokens()).verify(c.req.param('token') ?? '');
    return tracking?.purpose === 'unsubscribe' ? tracking.messageId : null;
  };
  app.get('/:token', async (c) => {
    if (c.req.header('accept')?.includes('text/html')) {
      return c.redirect(`${appUrl}/unsubscribe/${encodeURIComponent(c.req.param('token'))}`, 303);
    }
    return describe(c, store, await messageOf(c));
  });
  app.post('/:token', async (c) => {
    const messageId = await messageOf(c);
    if (messageId === null) return unknownLink(c);
    return c.req.header('content-type')?.includes('application/json')
      ? fulfil(c, store, messageId)
      : oneClick(c, store, messageId);
  });
  app.onError((error, c) => {
    report(error);
    return c.json({ message: functionWords.en.later }, 503);
  });
  return app;
}

async function oneClick(c: Context, store: UnsubscribeParts['store'], messageId: string): Promise<Response> {
  const body = await c.req.parseBody().catch(() => ({}) as Record<string, unknown>);
  if (body['List-Unsubscribe'] !== 'One-Click') return c.text(functionWords.en['one-click-expected'], 400);
  await store.unsubscribe(messageId);
  return c.text(functionWords.en.unsubscribed, 200);
}

async function fulfil(c: Context, store: UnsubscribeParts['store'], messageId: string): Promise<Response> {
  const wanted = wish.safeParse(await c.req.json().catch(() => null));
  if (!wanted.success) return c.json({ message: functionWords.en['action-expected'] }, 400);
  await store[wanted.data.action](messageId);
  return describe(c, store, messageId);
}

async function describe(
  c: Context,
  store: UnsubscribeParts['store'],
  messageId: string | null,
): Promise<Response> {
  const subscription = messageId === null ? null : await store.subscription(messageId);
  if (!subscription) return unknownLink(c);
  const { email, workspace, subscribed } = subscription;
  const masked = email === null ? null : maskedEmail(email);
  return c.json({ email: masked, workspace, subscribed }, 200, { 'cache-control': 'no-store' });
}

const unknownLink = (c: Context): Response =>
  c.json({ message: functionWords.en['link-unknown'] }, 404, { 'cache-control': 'no-store' });

import type { TrackingTokens } from '../../mail/tracking-token.ts';
import type { Database } from '../postgres/database.ts';
import { loadTrackingTokens } from '../postgres/load-tracking-tokens.ts';
import { postgresEngagementStore } from './engagement-store.ts';
import { trackFunction } from './track.ts';
import { unsubscribeFunction } from './unsubscribe.ts';

export interface MailFunctionOptions {
  /** Connects as `rivulet_scheduler`. */
  readonly sql: Database;
  /** Where the app is, without a slash at the end. */
  readonly appUrl: string;
  readonly report: (error: unknown) => void;
}

/** Answers requests whose path begins with the function's name, as on Supabase. */
export type MailFunction = (request: Request) => Response | Promise<Response>;

/** The functions that links in mails lead to, for the local gateway and for Deno alike. */
export function mailFunctions({ sql, appUrl, report }: MailFunctionOptions): {
  readonly track: MailFunction;
  readonly unsubscribe: MailFunction;
} {
  const store = postgresEngagementStore(sql);
  const tokens = onceLoaded(() => loadTrackingTokens(sql));
  const track = trackFunction({ tokens, store, report });
  const unsubscribe = unsubscribeFunction({ tokens, store, appUrl, report });
  return { track: (request) => track.fetch(request), unsubscribe: (request) => unsubscribe.fetch(request) };
}

/** Loads at the first request, and again after a failure: a database that was away must not be remembered as such. */
function onceLoaded(load: () => Promise<TrackingTokens>): () => Promise<TrackingTokens> {
  let loaded: Promise<TrackingTokens> | null = null;
  return () => {
    loaded ??= load().catch((error) => {
      loaded = null;
      throw error;
    });
    return loaded;
  };
}

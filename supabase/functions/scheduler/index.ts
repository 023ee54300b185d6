import { signedAddresses } from '../../../src/mail/signed-addresses.ts';
import { channelSettings } from '../../../src/scheduler/channels/channel-settings.ts';
import { fetchWebCaller } from '../../../src/scheduler/functions/fetch-web-caller.ts';
import { schedulerFunction } from '../../../src/scheduler/functions/scheduler.ts';
import { mailCarrier } from '../../../src/scheduler/mail-carrier.ts';
import { loadTrackingTokens } from '../../../src/scheduler/postgres/load-tracking-tokens.ts';
import { httpProvider } from '../../../src/scheduler/providers/http-provider.ts';
import { appUrl, openDatabase, setting } from '../_shared/settings.ts';

// An edge function has about 2 s of CPU; waiting for the database does not count, so this stays below it.
const BUDGET = 1_500;
const PROVIDER_TIMEOUT = 30_000;

const provider = httpProvider({
  fetch: (url, request) => fetch(url, { ...request, signal: AbortSignal.timeout(PROVIDER_TIMEOUT) }),
  url: setting('MAIL_API_URL'),
  apiKey: setting('MAIL_API_KEY'),
});

const channels = channelSettings(Deno.env.toObject());
if ('mistakes' in channels) throw new Error(channels.mistakes.join('\n'));

/** All addresses of a name. What has none of a family is no error. */
async function resolve(host: string): Promise<string[]> {
  const families = await Promise.allSettled([Deno.resolveDns(host, 'A'), Deno.resolveDns(host, 'AAAA')]);
  return families.flatMap((family) => (family.status === 'fulfilled' ? family.value : []));
}

const sites = { app: appUrl(), functions: setting('FUNCTIONS_URL').replace(/\/+$/, '') };

const run = schedulerFunction({
  sql: openDatabase(2),
  carriers: async (sql) => [mailCarrier(provider, signedAddresses(await loadTrackingTokens(sql), sites))],
  channels,
  channelHost: {
    callerOf: (allow) => fetchWebCaller({ allow, resolve }),
    subtle: crypto.subtle,
    base64: btoa,
    now: Date.now,
  },
  secret: setting('SCHEDULER_SECRET'),
  budget: BUDGET,
  elapsed: () => performance.now(),
  newToken: () => crypto.randomUUID(),
});

Deno.serve(run);

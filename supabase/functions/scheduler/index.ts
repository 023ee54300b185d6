import { schedulerFunction } from '../../../src/scheduler/functions/scheduler.ts';
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

const run = schedulerFunction({
  sql: openDatabase(2),
  provider,
  sites: { app: appUrl(), functions: setting('FUNCTIONS_URL').replace(/\/+$/, '') },
  secret: setting('SCHEDULER_SECRET'),
  budget: BUDGET,
  elapsed: () => performance.now(),
  newToken: () => crypto.randomUUID(),
});

Deno.serve(run);

/** `npm run scheduler`: one scheduler process. Any number of them may share a database. */
import { parseArgs } from 'node:util';
import { signedAddresses } from '../../mail/signed-addresses.ts';
import { connect } from '../postgres/connect.ts';
import { loadTrackingTokens } from '../postgres/load-tracking-tokens.ts';
import { readSettings, type SchedulerSettings, USAGE } from './scheduler-settings.ts';
import { smtpProvider } from './smtp-provider.ts';
import { type LogLine, startScheduler } from './start-scheduler.ts';

const log = (line: LogLine): void => {
  process.stdout.write(`${JSON.stringify({ at: new Date(Date.now()).toISOString(), ...line })}\n`);
};

async function runUntilStopped(settings: SchedulerSettings): Promise<void> {
  const { databaseUrl, smtpUrl, appUrl, functionsUrl, batch, concurrency } = settings;
  const sql = connect(databaseUrl, 1);
  const tokens = await loadTrackingTokens(sql).finally(() => sql.end());
  const provider = smtpProvider({ url: smtpUrl, connections: concurrency });
  const addresses = signedAddresses(tokens, { app: appUrl, functions: functionsUrl });
  const scheduler = startScheduler({ databaseUrl, provider, addresses, batch, concurrency, log });
  log({ level: 'info', event: 'started', batch, concurrency });
  await new Promise<void>((stop) => {
    process.once('SIGTERM', () => stop());
    process.once('SIGINT', () => stop());
  });
  await scheduler.stop();
  provider.close();
  log({ level: 'info', event: 'stopped' });
}

const read = readSettings(
  process.env,
  () => parseArgs({ options: { batch: { type: 'string' }, concurrency: { type: 'string' } } }).values,
);
if ('mistakes' in read) {
  process.stderr.write(`${read.mistakes.join('\n')}\n\n${USAGE}`);
  process.exitCode = 1;
} else {
  await runUntilStopped(read);
}

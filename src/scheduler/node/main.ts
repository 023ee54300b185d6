/** `npm run scheduler`: one scheduler process. Any number of them may share a database. */
import { parseArgs } from 'node:util';
import { signedAddresses } from '../../mail/signed-addresses.ts';
import { type ChannelSettings, channelSettings } from '../channels/channel-settings.ts';
import { connect } from '../postgres/connect.ts';
import { loadTrackingTokens } from '../postgres/load-tracking-tokens.ts';
import { nodeCarriers } from './channels/node-carriers.ts';
import { startEndpoint } from './endpoint/start-endpoint.ts';
import { Tallies } from './endpoint/tallies.ts';
import { type Log, writtenLine } from './log.ts';
import { OPTIONS, readSettings, type SchedulerSettings, USAGE } from './scheduler-settings.ts';
import { smtpProvider } from './smtp-provider.ts';
import { startScheduler } from './start-scheduler.ts';

const log: Log = (line) => {
  process.stdout.write(writtenLine(line, new Date()));
};

/** Whatever does not let go by then is left behind: the database and the leases see to what it held. */
const LEAVE_WITHIN = 9_500;

async function runUntilStopped(settings: SchedulerSettings, channels: ChannelSettings): Promise<void> {
  const { databaseUrl, smtpUrl, appUrl, functionsUrl, port, host, ...sizes } = settings;
  const database = connect(databaseUrl, 1);
  const tokens = await loadTrackingTokens(database);
  const provider = smtpProvider({ url: smtpUrl, connections: sizes.deliveries });
  const addresses = signedAddresses(tokens, { app: appUrl, functions: functionsUrl });
  const tallies = new Tallies();
  const carriers = nodeCarriers({ database, mail: provider, addresses, channels });
  const scheduler = startScheduler({ databaseUrl, carriers, ...sizes, log, hears: tallies });
  const endpoint = port === null ? null : await startEndpoint({ port, host, scheduler, tallies });
  log({ level: 'info', event: 'started', ...sizes, endpoint: endpoint?.url ?? null });
  await new Promise<void>((stop) => {
    process.once('SIGTERM', () => stop());
    process.once('SIGINT', () => stop());
  });
  setTimeout(() => process.exit(), LEAVE_WITHIN).unref();
  await scheduler.stop();
  await database.end({ timeout: 1 });
  provider.close();
  await endpoint?.stop();
  log({ level: 'info', event: 'stopped' });
}

const read = readSettings(process.env, () => parseArgs({ options: OPTIONS }).values);
const channels = channelSettings(process.env);
if ('mistakes' in read || 'mistakes' in channels) {
  const mistakes = [read, channels].flatMap((part) => ('mistakes' in part ? part.mistakes : []));
  process.stderr.write(`${mistakes.join('\n')}\n\n${USAGE}`);
  process.exitCode = 1;
} else {
  await runUntilStopped(read, channels);
}

/** A scheduler whose provider never answers: `host-process.ts DATABASE_URL`. Says where its endpoint is; SIGTERM ends it. */
import { mailCarrier } from '../../src/scheduler/mail-carrier.ts';
import { startEndpoint } from '../../src/scheduler/node/endpoint/start-endpoint.ts';
import { Tallies } from '../../src/scheduler/node/endpoint/tallies.ts';
import { writtenLine } from '../../src/scheduler/node/log.ts';
import { startScheduler } from '../../src/scheduler/node/start-scheduler.ts';

const [databaseUrl = ''] = process.argv.slice(2);
const nowhere = async (): Promise<string> => 'https://nowhere.example';
const addresses = { open: nowhere, click: nowhere, unsubscribePage: nowhere, oneClick: nowhere };
const silent = {
  name: 'silent',
  honoursKeys: false,
  send: () => new Promise<never>(() => undefined),
};

const tallies = new Tallies();
const scheduler = startScheduler({
  databaseUrl,
  carriers: [mailCarrier(silent, addresses)],
  hears: tallies,
  log: (line) => process.stderr.write(writtenLine(line, new Date())),
  grace: 2_000,
});
const endpoint = await startEndpoint({ port: 0, scheduler, tallies });
process.stdout.write(`${endpoint.url}\n`);
process.once('SIGTERM', async () => {
  await scheduler.stop();
  await endpoint.stop();
  process.stdout.write('stopped\n');
  process.exit(0);
});

/** A scheduler to be killed: `node --import tsx scheduler-process.ts DATABASE_URL FILE`. Says "ready" once it runs. */
import { mailCarrier } from '../../src/scheduler/mail-carrier.ts';
import { startScheduler } from '../../src/scheduler/node/start-scheduler.ts';
import { recordingProvider } from './recording-provider.ts';

const [databaseUrl = '', file = ''] = process.argv.slice(2);
const nowhere = async (): Promise<string> => 'https://nowhere.example';

startScheduler({
  databaseUrl,
  carriers: [
    mailCarrier(recordingProvider(file, 15), {
      open: nowhere,
      click: nowhere,
      unsubscribePage: nowhere,
      oneClick: nowhere,
    }),
  ],
  batch: 100,
  deliveries: 20,
  lease: 3_000,
  log: ({ level, event, error }) => level === 'error' && process.stderr.write(`${event} ${String(error)}\n`),
});
process.stdout.write('ready\n');

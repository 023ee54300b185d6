/** A scheduler that delivers to nobody, told over IPC to go; says after each batch how far it is and how large it has grown. */
import { mailCarrier } from '../../src/scheduler/mail-carrier.ts';
import { startScheduler } from '../../src/scheduler/node/start-scheduler.ts';
import { noOpProvider } from '../../src/scheduler/providers/no-op-provider.ts';
import type { Progress } from './scheduler-processes.ts';

const nowhere = async (): Promise<string> => 'https://nowhere.example';
const say = (progress: Progress): void => {
  process.send?.(progress);
};

process.once('message', () => {
  const scheduler = startScheduler({
    databaseUrl: process.env.DATABASE_URL ?? '',
    carriers: [
      mailCarrier(noOpProvider, {
        open: nowhere,
        click: nowhere,
        unsubscribePage: nowhere,
        oneClick: nowhere,
      }),
    ],
    hears: { batch: ({ turns }) => say({ contacts: turns.length, rss: process.memoryUsage.rss() }) },
    log: ({ event, error }) => process.stderr.write(`${event} ${String(error ?? '')}\n`),
  });
  process.once('message', () => void scheduler.stop().then(() => process.exit(0)));
});
say({ contacts: 0, rss: 0 });

import { signedAddresses } from '../../src/mail/signed-addresses.ts';
import { nodeCarriers } from '../../src/scheduler/node/channels/node-carriers.ts';
import { writtenLine } from '../../src/scheduler/node/log.ts';
import { smtpProvider } from '../../src/scheduler/node/smtp-provider.ts';
import { startScheduler } from '../../src/scheduler/node/start-scheduler.ts';
import { connect } from '../../src/scheduler/postgres/connect.ts';
import { loadTrackingTokens } from '../../src/scheduler/postgres/load-tracking-tokens.ts';
import type { Service } from './service.ts';

/** Moves contacts and hands their messages over. */
export const scheduler: Service = {
  name: 'scheduler',
  async start({ supabase, schedulerUrl, smtpUrl, channels, appUrl, log }) {
    if (!supabase || schedulerUrl === null || smtpUrl === null || appUrl === null) {
      throw new Error('The scheduler needs the database, the app and a mail server');
    }
    const database = connect(schedulerUrl, 1);
    const tokens = await loadTrackingTokens(database);
    const provider = smtpProvider({ url: smtpUrl });
    const addresses = signedAddresses(tokens, { app: appUrl, functions: `${supabase.url}/functions/v1` });
    const running = startScheduler({
      databaseUrl: schedulerUrl,
      carriers: nodeCarriers({ database, mail: provider, addresses, channels }),
      log: (line) => log(writtenLine(line, new Date())),
    });
    return {
      stop: async () => {
        await running.stop();
        await database.end({ timeout: 1 });
        provider.close();
      },
    };
  },
};

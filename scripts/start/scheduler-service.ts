import { signedAddresses } from '../../src/mail/signed-addresses.ts';
import { smtpProvider } from '../../src/scheduler/node/smtp-provider.ts';
import { startScheduler } from '../../src/scheduler/node/start-scheduler.ts';
import { connect } from '../../src/scheduler/postgres/connect.ts';
import { loadTrackingTokens } from '../../src/scheduler/postgres/load-tracking-tokens.ts';
import type { Service } from './service.ts';

/** Moves contacts and hands their mails over. */
export const scheduler: Service = {
  name: 'scheduler',
  async start({ supabase, schedulerUrl, smtpUrl, appUrl, log }) {
    if (!supabase || schedulerUrl === null || smtpUrl === null || appUrl === null) {
      throw new Error('The scheduler needs the database, the app and a mail server');
    }
    const sql = connect(schedulerUrl, 1);
    const tokens = await loadTrackingTokens(sql).finally(() => sql.end());
    const provider = smtpProvider({ url: smtpUrl });
    const running = startScheduler({
      databaseUrl: schedulerUrl,
      provider,
      addresses: signedAddresses(tokens, { app: appUrl, functions: `${supabase.url}/functions/v1` }),
      log: (line) => log(`${JSON.stringify(line)}\n`),
    });
    return {
      stop: async () => {
        await running.stop();
        provider.close();
      },
    };
  },
};

import { smtpProvider } from '../../src/scheduler/node/smtp-provider.ts';
import { noOpProvider } from '../../src/scheduler/providers/no-op-provider.ts';
import { bareMails } from './bare-mails.ts';
import type { Bench } from './bench.ts';
import { figure } from './figure.ts';
import { CONCURRENCY, ourMails } from './our-mails.ts';
import { queuedMails } from './queued-mails.ts';
import { startSmtpSink } from './start-smtp-sink.ts';
import { rateOf, takeTurns } from './take-turns.ts';

const MAILS = 20_000;
const MAILS_OVER_SMTP = 6_000;
const WANTED = 5_000;

/** Leased, rendered, handed to a provider that carries nothing, and settled. */
export const mailToNobody: Bench = {
  names: ['mail.no-op'],
  run: async (stage) => {
    const database = await stage.database();
    await queuedMails(database, MAILS);
    const ours = await ourMails(database.schedulerUrl, noOpProvider);
    try {
      await ours.piece();
      return [figure('mail.no-op', await rateOf(ours.piece), 'mails/s', WANTED)];
    } finally {
      await ours.close();
      await database.close();
    }
  },
};

/** The same to a mail server on this machine, next to nodemailer alone that sends one such mail again and again. */
export const mailOverSmtp: Bench = {
  names: ['mail.smtp'],
  run: async (stage) => {
    const database = await stage.database();
    await queuedMails(database, MAILS_OVER_SMTP);
    const sink = await startSmtpSink();
    const provider = smtpProvider({ url: sink.url, connections: CONCURRENCY });
    const ours = await ourMails(database.schedulerUrl, provider);
    const bare = bareMails(sink.url, CONCURRENCY);
    try {
      await ours.piece();
      await bare.warmUp(ours.last());
      const rates = await takeTurns(ours.piece, bare.piece(MAILS_OVER_SMTP));
      return [figure('mail.smtp', rates.ours, 'mails/s', rates.limit)];
    } finally {
      provider.close();
      bare.close();
      await ours.close();
      await sink.stop();
      await database.close();
    }
  },
};

import { randomUUID } from 'node:crypto';
import { signedAddresses } from '../../src/mail/signed-addresses.ts';
import { deliver } from '../../src/scheduler/deliver.ts';
import { timers } from '../../src/scheduler/functions/timers.ts';
import { mailCarrier } from '../../src/scheduler/mail-carrier.ts';
import { connect } from '../../src/scheduler/postgres/connect.ts';
import { loadTrackingTokens } from '../../src/scheduler/postgres/load-tracking-tokens.ts';
import { postgresMessageStore } from '../../src/scheduler/postgres/message-store.ts';
import { postgresProviderStore } from '../../src/scheduler/postgres/provider-store.ts';
import type { OutgoingMail, Provider } from '../../src/scheduler/providers/provider.ts';
import type { Piece } from './take-turns.ts';

/** As the scheduler does by default. */
const LEASED_AT_ONCE = 200;
export const CONCURRENCY = 20;

export interface OurMails {
  /** Leases, renders, hands over and settles a thousand mails. */
  readonly piece: Piece;
  /** The last mail that went out. */
  last(): OutgoingMail | null;
  close(): Promise<void>;
}

const A_PIECE = 5 * LEASED_AT_ONCE;

/** The delivery of the scheduler, in this process. */
export async function ourMails(schedulerUrl: string, provider: Provider): Promise<OurMails> {
  const sql = connect(schedulerUrl, 2);
  const sites = { app: 'https://app.example.com', functions: 'https://functions.example.com/functions/v1' };
  const addresses = signedAddresses(await loadTrackingTokens(sql), sites);
  let sent = 0;
  let last: OutgoingMail | null = null;
  const counting: Provider = {
    ...provider,
    send: (mail, key) => {
      sent++;
      last = mail;
      return provider.send(mail, key);
    },
  };
  const delivery = {
    store: postgresMessageStore(sql),
    providers: postgresProviderStore(sql),
    carrier: mailCarrier(counting, addresses),
    timers: timers(),
    newToken: randomUUID,
  };
  return {
    piece: async () => {
      const until = sent + A_PIECE;
      const options = { batch: LEASED_AT_ONCE, concurrency: CONCURRENCY, goOn: () => sent < until };
      return (await deliver(delivery, options)).settled;
    },
    last: () => last,
    close: () => sql.end(),
  };
}

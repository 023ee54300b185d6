import { createTransport, type SendMailOptions } from 'nodemailer';
import type { OutgoingMail } from '../../src/scheduler/providers/provider.ts';
import type { Piece } from './take-turns.ts';

const A_PIECE = 1_000;

export interface BareMails {
  /** Takes on the mail that is to be sent, and opens the connections. */
  warmUp(mail: OutgoingMail | null): Promise<void>;
  /** A thousand mails at a time, until there were so many. */
  piece(mails: number): Piece;
  close(): void;
}

/** Nodemailer alone: as many connections and as many mails under way as ours has. */
export function bareMails(url: string, concurrency: number): BareMails {
  const transport = createTransport({ url, pool: true, maxConnections: concurrency, maxMessages: 1_000 });
  let mail: SendMailOptions = {};
  const send = async (count: number): Promise<void> => {
    let left = count;
    const sendOn = async (): Promise<void> => {
      while (left-- > 0) await transport.sendMail(mail);
    };
    await Promise.all(Array.from({ length: concurrency }, sendOn));
  };
  return {
    warmUp: async (rendered) => {
      if (!rendered) throw new Error('no mail was rendered that could be sent again');
      const { from, to, subject, html, text } = rendered;
      mail = { from, to, subject, html, text };
      await send(A_PIECE);
    },
    piece: (mails) => {
      let left = mails;
      return async () => {
        const count = Math.min(left, A_PIECE);
        left -= count;
        await send(count);
        return count;
      };
    },
    close: () => transport.close(),
  };
}

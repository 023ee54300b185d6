import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { Database } from '../postgres/database.ts';
import { MESSAGE_HEADER } from '../providers/mail-headers.ts';
import { type MailboxMail, mailboxWriter } from './mailbox-writer.ts';

export interface LoopbackSmtp {
  /** For `smtpProvider`. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface LoopbackSmtpOptions {
  readonly sql: Database;
  /** Another is taken when it is busy. Default: any. */
  readonly port?: number;
}

const LARGEST_MAIL = 10_000_000;

/** An SMTP server on this machine only, which delivers nothing and keeps every mail in the table `mailbox`. */
export async function startLoopbackSmtp({ sql, port = 0 }: LoopbackSmtpOptions): Promise<LoopbackSmtp> {
  const keep = mailboxWriter(sql);
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: LARGEST_MAIL,
    closeTimeout: 1_000,
    logger: false,
    onData: (stream, session, callback) => {
      receive(stream, session)
        .then(async (mails) => void (await Promise.all(mails.map(keep))))
        .then(() => callback(), callback);
    },
  });
  // A client that hangs up in the middle is its own loss; a port that is busy is told by the listening server as well.
  smtp.on('error', () => undefined);
  const server = await listening(smtp, port);
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise((resolve) => smtp.close(resolve)),
  };
}

async function listening(smtp: SMTPServer, port: number): Promise<Server> {
  const server = smtp.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
    return server;
  } catch (error) {
    if (port === 0 || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return listening(smtp, 0);
  }
}

/** One mail for each recipient, as each has a mailbox of their own. */
async function receive(
  stream: SMTPServerDataStream,
  { envelope }: SMTPServerSession,
): Promise<MailboxMail[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) if (!stream.sizeExceeded) chunks.push(chunk as Buffer);
  if (stream.sizeExceeded) throw Object.assign(new Error('The mail is too large'), { responseCode: 552 });
  const raw = Buffer.concat(chunks).toString('utf8');
  const { subject = '', headers } = await PostalMime.parse(`${raw.split(/\r?\n\r?\n/, 1)[0]}\r\n\r\n`);
  const id = headers.find(({ key }) => key === MESSAGE_HEADER.toLowerCase())?.value.trim() ?? '';
  return envelope.rcptTo.map(({ address }) => ({
    channel: 'email',
    messageId: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? id : null,
    sender: envelope.mailFrom ? envelope.mailFrom.address : '',
    recipient: address,
    subject,
    raw,
  }));
}

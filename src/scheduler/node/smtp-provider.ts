import { createTransport } from 'nodemailer';
import { mailHeaders } from '../providers/mail-headers.ts';
import { messageIdHeader } from '../providers/message-id-header.ts';
import type { OutgoingMail, Provider } from '../providers/provider.ts';
import { smtpRefusal } from './smtp-refusal.ts';

export interface SmtpProviderOptions {
  /** `smtp://user:password@host:587`, `smtps://…`; nodemailer's options may follow as parameters. */
  readonly url: string;
  readonly connections?: number;
  /** Milliseconds that the server may be silent; a fifth of it for connecting. */
  readonly timeout?: number;
}

export interface SmtpProvider extends Provider {
  /** Lets what is on its way finish, and closes the connections. */
  close(): void;
}

/** Mail over SMTP, through a few connections that stay open. */
export function smtpProvider({ url, connections = 8, timeout = 50_000 }: SmtpProviderOptions): SmtpProvider {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: connections,
    maxMessages: 1_000,
    // Nodemailer would send a mail again whose connection broke, though the server may have it: a second copy.
    maxRequeues: 0,
    connectionTimeout: timeout / 5,
    greetingTimeout: timeout / 5,
    dnsTimeout: timeout / 5,
    socketTimeout: timeout,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const begun = watchHandover(transport);
  return {
    name: `smtp:${new URL(url).hostname}`,
    honoursKeys: false,
    send: async (mail, key) => {
      const messageId = messageIdHeader(key, mail.from.address);
      try {
        const sent = await transport.sendMail({ messageId, ...envelopeOf(mail) });
        return { outcome: 'accepted', id: sent.messageId };
      } catch (error) {
        const refusal = smtpRefusal(error, begun.has(messageId));
        if (refusal) return refusal;
        throw new Error(`The connection broke before the mail server confirmed ${key}`, { cause: error });
      } finally {
        begun.delete(messageId);
      }
    },
    close: () => transport.close(),
  };
}

const envelopeOf = (mail: OutgoingMail) => ({
  from: mail.from,
  to: { name: '', address: mail.to },
  subject: mail.subject,
  html: mail.html,
  text: mail.text,
  headers: Object.entries(mailHeaders(mail)).map(([key, value]) => ({ key, value })),
});

/**
 * The Message-IDs whose content the server has asked for: nodemailer pipes a mail's stream when it hears `354`, and says
 * nowhere else how far it came. Until then a broken connection is no reason for doubt.
 */
function watchHandover(transport: ReturnType<typeof createTransport>): Set<string> {
  const begun = new Set<string>();
  transport.use('stream', (mail, done) => {
    const { message } = mail;
    const create = message.createReadStream.bind(message);
    message.createReadStream = (options) => {
      const stream = create(options);
      const pipe = stream.pipe.bind(stream);
      stream.pipe = (...target) => {
        begun.add(String(mail.data.messageId));
        return pipe(...target);
      };
      return stream;
    };
    done();
  });
  return begun;
}

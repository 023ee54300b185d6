import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import type { OutgoingMail } from '../providers/provider.ts';
import { smtpProvider } from './smtp-provider.ts';

const mail: OutgoingMail = {
  messageId: '01987a3c-5e6f-8abc-9def-0123456789ab',
  workspaceId: '01987a3c-5e6f-8abc-9def-0123456789ac',
  from: { name: 'Zoë at Acme', address: 'news@acme.test' },
  to: 'ada@example.com',
  subject: 'Grüße 👋',
  html: '<p>Hello – you</p>',
  text: 'Hello – you\n',
  oneClickUrl: `https://api.acme.test/functions/v1/unsubscribe/${'t'.repeat(48)}`,
};
const key = '01987a3c-0000-8abc-9def-0123456789ab:send-1:2';

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

async function portOf(server: Server): Promise<number> {
  if (!server.listening) await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function smtpServer(options: SMTPServerOptions): Promise<number> {
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    closeTimeout: 100,
    ...options,
  });
  smtp.on('error', () => undefined);
  cleanUp.push(() => new Promise<void>((resolve) => smtp.close(resolve)));
  return portOf(smtp.listen(0, '127.0.0.1'));
}

/** A server that says these lines, one after each line it hears, and hangs up behind the last. */
async function scripted(lines: readonly string[]): Promise<number> {
  const server = createServer((socket) => {
    const left = [...lines];
    socket.on('error', () => undefined);
    socket.write(`${left.shift()}\r\n`);
    socket.on('data', () => {
      const line = left.shift();
      if (line === undefined) socket.destroy();
      else socket.write(`${line}\r\n`);
    });
  });
  cleanUp.push(() => new Promise((resolve) => server.close(resolve)));
  return portOf(server.listen(0, '127.0.0.1'));
}

function providerAt(port: number, timeout = 2_000) {
  const provider = smtpProvider({ url: `smtp://127.0.0.1:${port}`, timeout });
  cleanUp.push(() => provider.close());
  return provider;
}

const refuse = (code: number) => Object.assign(new Error('No'), { responseCode: code });

describe('a mail that is accepted', () => {
  it('arrives with the headers it needs', async () => {
    const received: Email[] = [];
    const port = await smtpServer({
      onData: (stream, _session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          PostalMime.parse(Buffer.concat(chunks)).then((email) => {
            received.push(email);
            done();
          }, done);
        });
      },
    });
    const id = '<01987a3c-0000-8abc-9def-0123456789ab.send-1.2@acme.test>';
    expect(await providerAt(port).send(mail, key)).toEqual({ outcome: 'accepted', id });
    const [email] = received;
    const header = (name: string) => email?.headers.find((each) => each.key === name)?.value;
    expect(email).toMatchObject({
      from: { name: 'Zoë at Acme', address: 'news@acme.test' },
      to: [{ address: 'ada@example.com' }],
      subject: 'Grüße 👋',
      messageId: id,
      html: expect.stringContaining('<p>Hello – you</p>'),
      text: expect.stringContaining('Hello – you'),
    });
    expect(header('list-unsubscribe')).toBe(`<${mail.oneClickUrl}>`);
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(header('x-rivulet-message')).toBe(mail.messageId);
  });
});

describe('a mail that is refused', () => {
  it.each<{ name: string; permanent: boolean; options: SMTPServerOptions }>([
    {
      name: 'unknown recipient',
      permanent: true,
      options: { onRcptTo: (_a, _s, done) => done(refuse(550)) },
    },
    {
      name: 'greylisted recipient',
      permanent: false,
      options: { onRcptTo: (_a, _s, done) => done(refuse(450)) },
    },
    {
      name: 'sender not allowed',
      permanent: true,
      options: { onMailFrom: (_a, _s, done) => done(refuse(553)) },
    },
    {
      name: 'content not liked',
      permanent: true,
      options: { onData: (stream, _s, done) => stream.resume().on('end', () => done(refuse(554))) },
    },
    {
      name: 'disk full',
      permanent: false,
      options: { onData: (stream, _s, done) => stream.resume().on('end', () => done(refuse(452))) },
    },
    {
      name: 'shutting down',
      permanent: false,
      options: { onData: (stream, _s, done) => stream.resume().on('end', () => done(refuse(421))) },
    },
    { name: 'we are not welcome', permanent: false, options: { onConnect: (_s, done) => done(refuse(554)) } },
  ])('$name', async ({ permanent, options }) => {
    const answer = await providerAt(await smtpServer(options)).send(mail, key);
    expect(answer).toMatchObject({ outcome: 'refused', permanent });
  });

  it('for a wrong password only for now: every mail would be lost over it', async () => {
    const port = await smtpServer({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(refuse(535)),
    });
    const provider = smtpProvider({ url: `smtp://me:wrong@127.0.0.1:${port}` });
    cleanUp.push(() => provider.close());
    expect(await provider.send(mail, key)).toMatchObject({
      outcome: 'refused',
      permanent: false,
      reason: expect.stringMatching(/^The mail server does not let us in: 535/),
    });
  });
});

describe('a server that is not there', () => {
  const passing = {
    outcome: 'refused',
    permanent: false,
    reason: expect.stringMatching(/^The mail server cannot be reached/),
  };

  it('because nobody listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    const port = await portOf(server);
    await new Promise((resolve) => server.close(resolve));
    expect(await providerAt(port).send(mail, key)).toMatchObject(passing);
  });

  it.each([
    { name: 'says nothing', lines: [''] },
    { name: 'hangs up after the greeting', lines: ['220 hi'] },
    { name: 'hangs up before the content', lines: ['220 hi', '250 hi', '250 ok', '250 ok'] },
  ])('because it $name', async ({ lines }) => {
    expect(await providerAt(await scripted(lines), 500).send(mail, key)).toMatchObject(passing);
  });

  it('is in doubt once the content was on its way, and sends no second copy', async () => {
    const port = await scripted(['220 hi', '250 hi', '250 ok', '250 ok', '354 go on']);
    await expect(providerAt(port).send(mail, key)).rejects.toThrow(`before the mail server confirmed ${key}`);
  });
});

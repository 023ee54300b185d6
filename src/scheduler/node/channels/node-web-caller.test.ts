import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Socket,
  type Server as TcpServer,
} from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type AllowList, allowNothing } from '../../channels/webhook/allow-list.ts';
import { parseIpRange } from '../../channels/webhook/ip-address.ts';
import { LONGEST_ANSWER, type WebAnswer, type WebRequest } from '../../channels/webhook/web-call.ts';
import { nodeWebCaller, type Resolve } from './node-web-caller.ts';

const open: { close(): unknown }[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

const loopback = parseIpRange('127.0.0.1');
const here: AllowList = { hosts: [], ranges: loopback ? [loopback] : [] };
const limits = { connect: 1_000, total: 400 };

async function portOf(server: TcpServer): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function serving(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  open.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  return `http://127.0.0.1:${await portOf(server)}/hook`;
}

/** Speaks raw bytes, as no proper server would. */
async function speaking(talk: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => talk(socket));
  });
  open.push({
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  });
  return `http://127.0.0.1:${await portOf(server)}/`;
}

const post = (url: string): WebRequest => ({
  method: 'POST',
  url,
  headers: { 'x-test': 'yes' },
  body: '{"größe":1}',
});
const call = (url: string, allow: AllowList = here): Promise<WebAnswer> =>
  nodeWebCaller({ allow, limits }).call(post(url));

describe('the caller', () => {
  it('hands over method, headers and body, and brings back status, headers and body', async () => {
    const url = await serving((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { method, headers, url: path } = request;
        const seen = { method, path, test: headers['x-test'], length: headers['content-length'] };
        response
          .writeHead(201, { 'retry-after': '3' })
          .end(JSON.stringify({ ...seen, body: String(Buffer.concat(chunks)) }));
      });
    });
    const answer = await call(`${url}?a=b`);
    expect(answer).toMatchObject({ call: 'answered', status: 201, cut: false });
    if (answer.call !== 'answered') return;
    expect(answer.headers.get('Retry-After')).toBe('3');
    expect(JSON.parse(answer.body)).toEqual({
      method: 'POST',
      path: '/hook?a=b',
      test: 'yes',
      length: '13',
      body: '{"größe":1}',
    });
  });

  it('cuts off a body that never ends', async () => {
    let stopped: (() => void) | undefined;
    const ended = new Promise<void>((resolve) => {
      stopped = resolve;
    });
    const url = await serving((_request, response) => {
      response.writeHead(200);
      const pour = (): void => {
        while (response.write('x'.repeat(10_000)));
      };
      response.on('drain', pour).on('close', () => stopped?.());
      pour();
    });
    const answer = await call(url);
    expect(answer).toMatchObject({ call: 'answered', status: 200, cut: true });
    expect(answer.call === 'answered' && answer.body.length).toBe(LONGEST_ANSWER);
    await ended;
  });

  it.each([
    {
      name: 'breaks off in the body',
      talk: (socket: Socket) => void socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"half":'),
      expected: { call: 'answered', status: 200, body: '{"half":', cut: true },
    },
    {
      name: 'dries up in the body',
      talk: (socket: Socket) => void socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"half":'),
      expected: { call: 'answered', status: 200, body: '{"half":', cut: true },
    },
    {
      name: 'breaks off in the headers',
      talk: (socket: Socket) => void socket.end('HTTP/1.1 200 OK\r\nContent-Le'),
      expected: { call: 'unanswered' },
    },
    { name: 'hangs up', talk: (socket: Socket) => void socket.destroy(), expected: { call: 'unanswered' } },
    { name: 'stays silent', talk: () => undefined, expected: { call: 'unanswered' } },
    {
      name: 'speaks no HTTP',
      talk: (socket: Socket) => void socket.end('220 mail.test ESMTP\r\n'),
      expected: { call: 'unanswered' },
    },
    {
      name: 'has headers without end',
      talk: (socket: Socket) =>
        void socket.write(`HTTP/1.1 200 OK\r\n${'X-A: aaaaaaaaaaaaaaaaaaaa\r\n'.repeat(4_000)}`),
      expected: { call: 'unanswered' },
    },
  ])('tells what became of a server that $name', async ({ talk, expected }) => {
    expect(await call(await speaking(talk))).toMatchObject(expected);
  });

  it('follows no redirect', async () => {
    let called = 0;
    const target = await serving((_request, response) => {
      called += 1;
      response.end('inside');
    });
    const url = await serving(
      (_request, response) => void response.writeHead(307, { location: target }).end(),
    );
    const answer = await call(url);
    expect(answer).toMatchObject({ call: 'answered', status: 307 });
    expect(answer.call === 'answered' && answer.headers.get('location')).toBe(target);
    expect(called).toBe(0);
  });

  it('knows that nothing was sent where nobody listens', async () => {
    const closed = createTcpServer();
    const port = await portOf(closed);
    closed.close();
    expect(await call(`http://127.0.0.1:${port}/`)).toMatchObject({ call: 'not-sent' });
  });
});

describe('private addresses', () => {
  let reached = 0;
  const counting = () =>
    serving((_request, response) => {
      reached += 1;
      response.end();
    });
  const resolvingTo =
    (...answers: readonly (readonly string[])[]): Resolve =>
    (_host, answer) => {
      const addresses = answers[Math.min(asked++, answers.length - 1)] ?? [];
      answer(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    };
  let asked = 0;

  it.each([
    { name: 'as it is', host: '127.0.0.1' },
    { name: 'as a number', host: '2130706433' },
    { name: 'in octal', host: '0177.0.0.1' },
    { name: 'in hexadecimal', host: '0x7f.1' },
    { name: 'mapped', host: '[::ffff:127.0.0.1]' },
    { name: 'in IPv6', host: '[::1]' },
    { name: 'unspecified', host: '0.0.0.0' },
  ])('are refused: loopback $name', async ({ host }) => {
    reached = 0;
    const { port } = new URL(await counting());
    expect(await call(`http://${host}:${port}/`, allowNothing)).toMatchObject({ call: 'forbidden' });
    expect(reached).toBe(0);
  });

  it('are refused behind a name', async () => {
    reached = 0;
    const { port } = new URL(await counting());
    expect(await call(`http://localhost:${port}/`, allowNothing)).toMatchObject({ call: 'forbidden' });
    expect(reached).toBe(0);
  });

  it('are refused behind a name that answers otherwise the second time', async () => {
    reached = 0;
    asked = 0;
    const { port } = new URL(await counting());
    const caller = nodeWebCaller({
      allow: allowNothing,
      limits,
      resolve: resolvingTo(['127.0.0.1'], ['8.8.8.8']),
    });
    expect(await caller.call(post(`http://rebinding.test:${port}/`))).toMatchObject({ call: 'forbidden' });
    expect([reached, asked]).toEqual([0, 1]);
  });

  it('are passed over where a name has others as well', async () => {
    asked = 0;
    const { port } = new URL(await counting());
    const caller = nodeWebCaller({
      allow: here,
      limits,
      resolve: resolvingTo(['10.0.0.1', '::1', '127.0.0.1']),
    });
    expect(await caller.call(post(`http://mixed.test:${port}/`))).toMatchObject({ call: 'answered' });
  });

  it.each([
    { name: 'host', allow: { hosts: ['localhost'], ranges: [] } },
    { name: 'range', allow: here },
  ])('are called where their $name is allowed', async ({ allow }) => {
    reached = 0;
    const { port } = new URL(await counting());
    expect(await call(`http://localhost:${port}/`, allow)).toMatchObject({ call: 'answered' });
    expect(reached).toBe(1);
  });
});

import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { allowEverything, allowNothing } from '../channels/webhook/allow-list.ts';
import { LONGEST_ANSWER, type WebRequest } from '../channels/webhook/web-call.ts';
import { fetchWebCaller } from './fetch-web-caller.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serving(answer: RequestListener): Promise<string> {
  server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const post = (url: string): WebRequest => ({ method: 'POST', url, headers: {}, body: 'x' });
const total = 400;
const nowhere = async (): Promise<string[]> => [];

describe('calling with fetch', () => {
  const { call } = fetchWebCaller({ allow: allowEverything, resolve: nowhere, total });

  it('brings back what was answered', async () => {
    const url = await serving(
      (_request, response) => void response.writeHead(201, { 'retry-after': '3' }).end('größe'),
    );
    const answer = await call(post(url));
    expect(answer).toMatchObject({ call: 'answered', status: 201, body: 'größe', cut: false });
    expect(answer.call === 'answered' && answer.headers.get('Retry-After')).toBe('3');
  });

  it.each<{ name: string; answers: RequestListener; expected: object }>([
    {
      name: 'never ends',
      answers: (_request, response) => {
        const pour = (): void => {
          while (response.write('x'.repeat(10_000)));
        };
        response.on('drain', pour);
        pour();
      },
      expected: { call: 'answered', status: 200, body: 'x'.repeat(LONGEST_ANSWER), cut: true },
    },
    {
      name: 'dries up',
      answers: (_request, response) => void response.writeHead(200, { 'content-length': '9' }).write('half'),
      expected: { call: 'answered', status: 200, body: 'half', cut: true },
    },
    { name: 'never comes', answers: () => undefined, expected: { call: 'unanswered' } },
    {
      name: 'sends us elsewhere',
      answers: (_request, response) =>
        void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      expected: { call: 'answered', status: 302 },
    },
  ])('bears an answer that $name', async ({ answers, expected }) => {
    expect(await call(post(await serving(answers)))).toMatchObject(expected);
  });
});

describe('whom fetch may reach', () => {
  const reaching = (addresses: readonly string[]) =>
    fetchWebCaller({ allow: allowNothing, resolve: async () => addresses, total });

  it.each([
    { name: 'a private address', url: 'http://10.0.0.1/', addresses: [], call: 'forbidden' },
    { name: 'loopback as a number', url: 'http://2130706433/', addresses: [], call: 'forbidden' },
    { name: 'loopback, mapped', url: 'http://[::ffff:7f00:1]/', addresses: [], call: 'forbidden' },
    {
      name: 'a name that leads inside',
      url: 'http://inside.test/',
      addresses: ['192.168.0.1'],
      call: 'forbidden',
    },
    {
      name: 'a name that leads inside as well',
      url: 'http://both.test/',
      addresses: ['8.8.8.8', '::1'],
      call: 'forbidden',
    },
    { name: 'a name that leads nowhere', url: 'http://nowhere.test/', addresses: [], call: 'not-sent' },
  ])('not $name', async ({ url, addresses, call }) => {
    expect(await reaching(addresses).call(post(url))).toMatchObject({ call });
  });

  it('not a name that cannot be resolved', async () => {
    const caller = fetchWebCaller({
      allow: allowNothing,
      resolve: () => Promise.reject(new Error('SERVFAIL')),
      total,
    });
    expect(await caller.call(post('http://a.test/'))).toEqual({ call: 'not-sent', reason: 'SERVFAIL' });
  });
});
